// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// admission list, show, audit: how far everybody has come, one person's file, what contradicts what in it.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/book/member_store.h"
#include "cli/admission_desk.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonObject admissionListJson(const AdmissionFile& file, const book::Member& member, const AdmissionCourse& course)
{
    const AdmissionLine* line = course.line(course.current);
    const QDate latest = line == nullptr ? QDate() : line->outlook.latest.day;
    const QDate review = line == nullptr ? QDate() : line->reviewBy;
    return {{QStringLiteral("id"), file.id.toString()},
            {QStringLiteral("name"), member.name()},
            {QStringLiteral("outcome"), admissionOutcomeName(file.outcome)},
            {QStringLiteral("stage"), course.stage},
            {QStringLiteral("stage_number"), course.stageNumber},
            {QStringLiteral("current"), course.current},
            {QStringLiteral("title"), line == nullptr ? QString() : line->outlook.title},
            {QStringLiteral("latest"), latest.isValid() ? latest.toString(Qt::ISODate) : QJsonValue()},
            {QStringLiteral("review_by"), review.isValid() ? review.toString(Qt::ISODate) : QJsonValue()},
            {QStringLiteral("done"), course.done},
            {QStringLiteral("total"), course.total}};
}

QString admissionListLine(const book::Member& member, const AdmissionCourse& course)
{
    const AdmissionLine* line = course.line(course.current);
    const QDate latest = line == nullptr ? QDate() : line->outlook.latest.day;
    const QDate review = line == nullptr ? QDate() : line->reviewBy;
    return QStringList{
        member.name(), shownTitle(course.stage),
        tr("第%1步 %2").arg(course.current, shownTitle(line == nullptr ? QString() : line->outlook.title)),
        latest.isValid()       ? tr("最迟 %1").arg(latest.toString(Qt::ISODate))
            : review.isValid() ? tr("下次考察 %1 前").arg(review.toString(Qt::ISODate))
                               : QString(),
        QStringLiteral("%1/%2").arg(course.done).arg(course.total)}
        .join(u'\t');
}

/// Of the branch as it was on the day.
Result<AdmissionGround> admissionGroundOn(const AdmissionDesk& desk, QDate day)
{
    AdmissionGround ground = desk.ground();
    ground.today = day;
    BB_TRY(ground.body, admissionBody(desk.reader(), desk.branch.id, day));
    return ground;
}

Result<Answer> admissionList(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool isPast = day < desk.today();
    BB_TRY(const auto files,
           isPast ? listAdmissionsOn(desk.reader(), desk.branch.id, day)
                  : listAdmissions(desk.reader(), desk.branch.id));
    BB_TRY(const AdmissionGround ground, admissionGroundOn(desk, day));
    Answer answer;
    QJsonArray list;
    QStringList notes;
    for (const AdmissionFile& file : files) {
        if (!file.isOpen() && !context.invocation().has(QStringLiteral("all")))
            continue;
        BB_TRY(const book::Member member, book::loadMember(desk.reader(), file.member));
        BB_TRY(const AdmissionCourse course, admissionCourse(ground, file, member));
        list.append(admissionListJson(file, member, course));
        answer.lines << admissionListLine(member, course);
        if (isPast)
            notes << course.notes;
    }
    notes.removeDuplicates();
    answer.lines << notes;
    if (list.isEmpty())
        answer.lines << (isPast ? tr("到 %1 为止，没有进行中的发展档案。").arg(day.toString(Qt::ISODate))
                                : tr("没有进行中的发展档案。用 admission open 姓名 建一份。"));
    answer.json = list;
    return answer;
}

/// --want STEP=D: whether the step can be reached on that day when everything that is open begins today.
Result<> addWish(const AdmissionDesk& desk, const AdmissionFile& file, const QString& wish, Answer& answer)
{
    BB_TRY(const auto pair, pairOf(wish, tr("步骤代号=日期，例如 15=2026-06-10")));
    BB_TRY(const QDate day, dayFrom(pair.second, QStringLiteral("want")));
    BB_TRY(const book::Member member, book::loadMember(desk.reader(), file.member));
    BB_TRY(const QString obstacle, obstacleToDay(desk.ground(), file, member, pair.first, day));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("want"),
                QJsonObject{{QStringLiteral("step"), pair.first},
                            {QStringLiteral("date"), day.toString(Qt::ISODate)},
                            {QStringLiteral("reachable"), obstacle.isEmpty()},
                            {QStringLiteral("why"), obstacle}});
    answer.json = json;
    answer.lines << (obstacle.isEmpty() ? tr("来得及") : tr("来不及") + tr("：") + obstacle);
    return {};
}

Result<Answer> admissionShow(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::ReadOnly));
    BB_TRY(const AdmissionFile file, desk.fileNamed(context, given.words.value(0)));
    BB_TRY(Answer answer, admissionAnswer(desk, file.id));
    if (given.has(QStringLiteral("want")))
        BB_CHECK(addWish(desk, file, given.value(QStringLiteral("want")), answer));
    return answer;
}

Result<Answer> admissionAudit(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::ReadOnly));
    BB_TRY(const AdmissionFile file, desk.fileNamed(context, context.invocation().words.value(0)));
    BB_TRY(const book::Member member, book::loadMember(desk.reader(), file.member));
    BB_TRY(const AuditSource source, loadAuditSource(desk.reader(), file));
    BB_TRY(const auto findings, auditAdmission(desk.ground(), file, member, source));
    Answer answer;
    QJsonArray list;
    for (const AuditFinding& finding : findings) {
        list.append(findingJson(finding));
        answer.lines << QStringList{auditKindTitle(finding.kind), finding.code, finding.what,
                                    finding.custom ? basisWords(finding) : finding.rule}
                            .join(u'\t');
    }
    answer.lines << (findings.isEmpty() ? tr("没有发现互相矛盾的地方。原件上的签名、字迹还要人来看。")
                                        : tr("共 %1 处，请对照原件逐条核实。").arg(findings.size()));
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> admissionCommands()
{
    const QString noun = QStringLiteral("admission");
    const QStringList name{QStringLiteral("NAME")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"all", "as-of=D"}),
             tr("发展党员：每人办到第几步、最迟哪天；--all 连同已经结束的，--as-of 按那天的情况"),
             admissionList},
            {noun, QStringLiteral("show"), name, optionTexts({"want=STEP=D"}),
             tr("一个人的发展档案：各步、材料、联系人和介绍人；--want 问那一步在那天来不来得及"),
             [](Context& context) { return withOptionNames(admissionShow(context)); }},
            {noun,
             QStringLiteral("audit"),
             name,
             {},
             tr("三看：核对一份档案里的日期、姓名、材料和会议，逐条写明依据"),
             admissionAudit}};
}

} // namespace branchbook::cli
