// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// disclosure notices, publish, feedback, print, withdraw, put-back: what was published.
#include "branchbook/report/disclosure_document.h"
#include "cli/disclosure_desk.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Notice;
using store::UnitOfWork;

Result<Answer> noticeAnswer(const TransferDesk& desk, integrity::NoticeId id)
{
    BB_TRY(const Notice notice, integrity::loadNotice(desk.reader(), id));
    Answer answer{noticeJson(notice), {noticeLine(notice)}};
    answer.lines << notice.content;
    if (!notice.feedback.isEmpty())
        answer.lines << tr("反馈 %1 %2").arg(notice.feedbackOn.toString(Qt::ISODate), notice.feedback);
    return answer;
}

/// By its id, or the latest of the item with this title. Errors: disclosure.none_of, notice.none_of.
Result<Notice> noticeNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listNotices(desk.reader(), desk.branch.id));
    for (const Notice& notice : all) {
        if (notice.title == wanted || notice.id.toString() == wanted)
            return notice;
    }
    BB_TRY(const auto item, disclosureNamed(desk, wanted));
    return fail(ErrorKind::NotFound, QStringLiteral("notice.none_of"), {item.title});
}

Result<Answer> noticeList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all,
           bin                      ? integrity::listRecycledNotices(desk.reader(), desk.branch.id)
               : day < desk.today() ? integrity::listNoticesOn(desk.reader(), desk.branch.id, day)
                                    : integrity::listNotices(desk.reader(), desk.branch.id));
    const QString wanted = context.invocation().value(QStringLiteral("of"));
    Answer answer;
    QJsonArray list;
    for (const Notice& each : all) {
        if (!wanted.isEmpty() && each.title != wanted)
            continue;
        list.append(noticeJson(each));
        answer.lines << noticeLine(each);
    }
    if (list.isEmpty())
        answer.lines << tr("没有公开的记录。");
    answer.json = list;
    return answer;
}

Result<Answer> noticePublish(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    BB_TRY(const auto item, disclosureNamed(desk, given.words.value(0)));
    Notice notice;
    notice.disclosure = item.id;
    notice.scope = item.scope;
    notice.medium = item.medium;
    BB_TRY(notice.publishedOn, context.date(QStringLiteral("date"), desk.today()));
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(notice.untilOn, context.date(QStringLiteral("until"), desk.today()));
    }
    if (given.has(QStringLiteral("for"))) {
        BB_TRY(const DateRange period, integrity::disclosurePeriodNamed(item, given.value(QStringLiteral("for"))));
        notice.forUntil = period.last;
    }
    BB_CHECK(readWord(notice.scope, given, QStringLiteral("scope"), integrity::disclosureScopes()));
    BB_CHECK(readWord(notice.medium, given, QStringLiteral("medium"), integrity::disclosureMediums()));
    notice.content = given.value(QStringLiteral("content"));
    notice.reviewedBy = given.value(QStringLiteral("reviewed-by"));
    notice.approvedBy = given.value(QStringLiteral("by"));
    integrity::NoticeId id;
    BB_CHECK(desk.perform("disclosure.publish", tr("登记公开：%1").arg(item.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::saveNotice(unit, notice, desk.today()));
        return {};
    }));
    return noticeAnswer(desk, id);
}

Result<Answer> changedNotice(Context& context, const char* verb, const QString& label,
                             const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Notice&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Notice notice, noticeNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(notice.title), [&](UnitOfWork& unit) { return work(desk, unit, notice); }));
    return noticeAnswer(desk, notice.id);
}

Result<Answer> noticeFeedback(Context& context)
{
    return changedNotice(context, "disclosure.feedback", tr("登记公开的反馈：%1"),
                         [&](const TransferDesk& desk, UnitOfWork& unit, const Notice& notice) -> Result<> {
                             BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                             return integrity::recordNoticeFeedback(unit, notice.id, on,
                                                                    context.invocation().value(QStringLiteral("words")),
                                                                    desk.today());
                         });
}

Result<Answer> noticeWithdraw(Context& context)
{
    return changedNotice(context, "disclosure.withdraw", tr("放入回收站：%1的公开"),
                         [](const TransferDesk& desk, UnitOfWork& unit, const Notice& notice) {
                             return integrity::recycleNotice(unit, notice.id, desk.today());
                         });
}

Result<Answer> noticePutBack(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::NoticeId::fromString(context.invocation().words.value(0));
    BB_TRY(const Notice notice, integrity::loadNotice(desk.reader(), id));
    BB_CHECK(desk.perform("disclosure.put_back", tr("从回收站恢复：%1的公开").arg(notice.title),
                          [&](UnitOfWork& unit) { return integrity::restoreNotice(unit, id); }));
    return noticeAnswer(desk, id);
}

Result<Answer> noticePrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Notice notice, noticeNamed(desk, given.words.value(0)));
    return writePaper(path, tr("党务公开"), report::disclosureDocument(desk.branch.name, notice), context.progress());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedNoticeCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QJsonObject noticeJson(const Notice& notice)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{QStringLiteral("id"), notice.id.toString()},
            {QStringLiteral("title"), notice.title},
            {QStringLiteral("date"), dayJson(notice.publishedOn)},
            {QStringLiteral("until"), dayJson(notice.untilOn)},
            {QStringLiteral("for_until"), dayJson(notice.forUntil)},
            {QStringLiteral("scope"), integrity::disclosureScopes().nameOf(notice.scope)},
            {QStringLiteral("medium"), integrity::disclosureMediums().nameOf(notice.medium)},
            {QStringLiteral("content"), notice.content},
            {QStringLiteral("reviewed_by"), notice.reviewedBy},
            {QStringLiteral("by"), notice.approvedBy},
            {QStringLiteral("feedback"), text(notice.feedback)},
            {QStringLiteral("feedback_on"), dayJson(notice.feedbackOn)}};
}

QString noticeLine(const Notice& notice)
{
    return QStringList{notice.publishedOn.toString(Qt::ISODate),
                       notice.title,
                       integrity::disclosureScopes().titleOf(notice.scope),
                       integrity::disclosureMediums().titleOf(notice.medium),
                       notice.feedback.isEmpty() ? tr("没有反馈") : tr("有反馈"),
                       notice.id.toString()}
        .join(u'\t');
}

QList<Command> disclosureNoticeCommands()
{
    const QString noun = QStringLiteral("disclosure");
    const QStringList which{QStringLiteral("TITLE|ID")};
    return {
        {noun,
         QStringLiteral("notices"),
         {},
         optionTexts({"of=TITLE", "recycled", "as-of=D"}),
         tr("公开过什么，最近的在前；--as-of 到那天为止的"),
         noticeList},
        {noun, QStringLiteral("publish"), which,
         optionTexts({"!date=D", "!content=T", "!reviewed-by=NAME", "!by=NAME", "until=D", "for=P",
                      "scope=society|members|branch|specific", "medium=board|meeting|document|website"}),
         tr("登记一次公开：内容、审核（包括保密审查）和批准；--for 是哪一期的（2026Q3、2026-09），不写的照公开日期"),
         checkedNoticeCommand<noticePublish>},
        {noun, QStringLiteral("feedback"), which, optionTexts({"!date=D", "!words=T"}), tr("公开以后的反馈"),
         checkedNoticeCommand<noticeFeedback>},
        {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|.docx"}), tr("公开的文稿"), noticePrint},
        {noun, QStringLiteral("withdraw"), which, {}, tr("把误登记的公开放入回收站"), noticeWithdraw},
        {noun, QStringLiteral("put-back"), {QStringLiteral("ID")}, {}, tr("从回收站恢复一次公开"), noticePutBack}};
}

} // namespace branchbook::cli
