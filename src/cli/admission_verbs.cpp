// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// admission open, step, clear, paper, sponsor, review, change, end, reopen, recycle, restore.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/rules/number_field.h"
#include "cli/admission_desk.h"
#include "cli/gathering_options.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/sponsor_option.h"

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kTrainingDays{"training-days", QT_TRANSLATE_NOOP("Fields", "培训天数")};
constexpr rules::NumberField kTrainingHours{"training-hours", QT_TRANSLATE_NOOP("Fields", "培训学时")};

/// Who it is of, and what reads otherwise than before: a file is longer than a screen.
QStringList changedLines(const QStringList& before, const QStringList& after, const QString& name)
{
    QStringList lines = after.first(1);
    for (const QString& line : after.sliced(1)) {
        if (!before.contains(line))
            lines.append(line);
    }
    return lines << tr("整份档案：admission show %1").arg(name);
}

/// What every verb does: opens the book, finds the file, changes it as one step, and shows what is otherwise; as JSON the whole.
Result<Answer> changed(Context& context, const char* verb, const QString& label,
                       const std::function<Result<>(const AdmissionDesk&, UnitOfWork&, const AdmissionFile&)>& work)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::Write));
    BB_TRY(const AdmissionFile file, desk.fileNamed(context, context.invocation().words.value(0)));
    BB_TRY(const Answer before, admissionAnswer(desk, file.id));
    BB_CHECK(desk.perform(verb, label.arg(file.memberName), [&](UnitOfWork& unit) { return work(desk, unit, file); }));
    BB_TRY(Answer after, admissionAnswer(desk, file.id));
    after.lines = changedLines(before.lines, after.lines, file.memberName);
    return after;
}

/// --date, to the day or to the month; `otherwise` where nothing is said.
Result<PartialDate> dateOf(const Invocation& given, PartialDate otherwise, QDate today)
{
    const QString text = given.value(QStringLiteral("date"));
    if (text.isEmpty())
        return otherwise;
    const auto date = parseTypedDate(text, today);
    if (!date || date->isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("value.date"), {text}, QStringLiteral("date"));
    return *date;
}

/// --gathering: an id, or so much of one that it is the only one. Error: admission.gathering_unknown.
Result<gathering::GatheringId> meetingOption(const Context& context, const book::Book& opened)
{
    const QString word = context.invocation().value(QStringLiteral("gathering"));
    const auto id = recordNamed(word, context, opened);
    if (!id && id.error().code == u"gathering.missing")
        return fail(ErrorKind::NotFound, QStringLiteral("admission.gathering_unknown"), {word},
                    QStringLiteral("gathering"));
    return id;
}

Result<Answer> admissionOpen(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::Write));
    const QString wanted = context.invocation().words.value(0);
    BB_TRY(const NamedPerson person,
           personNamed(context.invocation(), desk.reader(), desk.branch.id, wanted, desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    AdmissionId id;
    BB_CHECK(desk.perform("admission.open", tr("建发展档案：%1").arg(person.name), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openAdmission(unit, desk.ground(), *person.member));
        return {};
    }));
    BB_TRY(const QString doubt, openingDoubt(desk.reader(), desk.ground(), id));
    auto answer = admissionAnswer(desk, id);
    if (answer && !doubt.isEmpty())
        answer->warnings.append(doubt);
    return answer;
}

/// Cultivation is one year at least (step 7 waits for it): written as done earlier, it is taken for a day of its course.
Result<QString> cultivationDoubt(const AdmissionDesk& desk, const UnitOfWork& unit, AdmissionId id)
{
    BB_TRY(const AdmissionFile file, loadAdmission(unit.session(), id));
    BB_TRY(const book::Member member, book::loadMember(unit.session(), file.member));
    BB_TRY(const AdmissionCourse course, admissionCourse(desk.ground(), file, member));
    const AdmissionLine* next = course.line(u"7");
    if (next == nullptr || next->outlook.earliest.ruleId != u"dev.observation_min")
        return QString();
    const rules::StepBound& due = next->outlook.earliest;
    const PartialDate on = file.day(u"6");
    if (on.isEmpty() || on.latest() >= due.day)
        return QString();
    return tr("到%1，培养教育考察还没有满期：%2；满期以后（%3起）才能讨论列为发展对象。")
        .arg(shownDate(on), shownSentence(due.why), shownDate(due.day));
}

/// What is not the custom is told, and refused to nobody (corrections 25).
Result<QString> customDoubt(const AdmissionDesk& desk, const UnitOfWork& unit, AdmissionId id, const QString& code)
{
    BB_TRY(const AdmissionFile file, loadAdmission(unit.session(), id));
    BB_TRY(const book::Member member, book::loadMember(unit.session(), file.member));
    BB_TRY(const AdmissionObjection objection, objectionTo(desk.ground(), file, member, code));
    return objection.strength == rules::Strength::Setting ? shownSentence(objection.why) : QString();
}

struct StepDoubts {
    QString vote; ///< what the book has no vote for
    QString early; ///< cultivation that has not lasted long enough, an application before its time
    QString people; ///< introducers who should not be
};

Result<Answer> takenStep(Context& context, StepDoubts& doubts)
{
    const Invocation& given = context.invocation();
    return changed(
        context, "admission.step", tr("登记发展步骤：%1"),
        [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) -> Result<> {
            AdmissionStep step;
            step.code = given.words.value(1);
            if (const AdmissionStep* before = file.step(step.code))
                step = *before;
            BB_TRY(step.on, dateOf(given, step.on, desk.today()));
            if (given.has(QStringLiteral("gathering"))) {
                BB_TRY(step.gathering, meetingOption(context, *desk.opened));
            }
            if (given.has(QStringLiteral("note")))
                step.note = given.value(QStringLiteral("note"));
            if (given.has(QStringLiteral("despite")))
                step.despite = given.value(QStringLiteral("despite"));
            const auto follow = given.has(QStringLiteral("keep-roster")) ? RosterFollow::Keep : RosterFollow::Follow;
            BB_CHECK(recordAdmissionStep(unit, desk.ground(), file.id, step, follow));
            BB_TRY(doubts.vote, voteDoubt(unit.session(), file.id, step.code));
            BB_TRY(doubts.people, introducerDoubt(unit.session(), desk.ground().catalogue, file.id, step.code));
            if (step.code == u"6") {
                BB_TRY(doubts.early, cultivationDoubt(desk, unit, file.id));
            } else {
                BB_TRY(doubts.early, customDoubt(desk, unit, file.id, step.code));
            }
            return {};
        });
}

/// Taking back a step, or ending a file, changes nothing in the roster: that is a person's to do, and is said.
Result<Answer> withWarning(Result<Answer> answer, const QString& what)
{
    if (answer)
        answer->warnings.append(what);
    return answer;
}

Result<Answer> admissionStep(Context& context)
{
    StepDoubts doubts;
    auto answer = takenStep(context, doubts);
    if (answer && !doubts.vote.isEmpty())
        answer->warnings.append(doubts.vote + tr("请核对日期，或补记那次会议。"));
    if (answer && !doubts.people.isEmpty())
        answer->warnings.append(doubts.people);
    return doubts.early.isEmpty() ? answer : withWarning(std::move(answer), doubts.early);
}

Result<Answer> clearedStep(Context& context)
{
    return changed(context, "admission.clear", tr("清除发展步骤：%1"),
                   [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) {
                       return clearAdmissionStep(unit, desk.ground(), file.id, context.invocation().words.value(1));
                   });
}

Result<Answer> admissionClear(Context& context)
{
    auto answer = clearedStep(context);
    return isRosterStep(context.invocation().words.value(1))
        ? withWarning(std::move(answer), tr("名册没有跟着改：人员类别和日期请在名册里核对（member edit）。"))
        : answer;
}

Result<Answer> admissionPaper(Context& context)
{
    const Invocation& given = context.invocation();
    return changed(context, "admission.paper", tr("登记发展材料：%1"),
                   [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) -> Result<> {
                       AdmissionPaper paper{given.words.value(1), given.words.value(2), {}, {}};
                       if (given.has(QStringLiteral("remove")))
                           return removeAdmissionPaper(unit, file.id, paper.code, paper.title);
                       BB_TRY(paper.on, dateOf(given, {}, desk.today()));
                       paper.note = given.value(QStringLiteral("note"));
                       return putAdmissionPaper(unit, desk.ground(), file.id, paper);
                   });
}

/// `doubt`: what speaks against the person (sponsorDoubt); what bars him is refused before.
Result<Answer> putSponsor(Context& context, QString& doubt)
{
    return changed(context, "admission.sponsor", tr("登记联系人或介绍人：%1"),
                   [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) -> Result<> {
                       BB_TRY(const AdmissionSponsor sponsor, sponsorFrom(context, desk, file));
                       if (context.invocation().has(QStringLiteral("remove")))
                           return removeAdmissionSponsor(unit, file.id, sponsor.id);
                       BB_TRY([[maybe_unused]] const auto id,
                              putAdmissionSponsor(unit, desk.ground(), file.id, sponsor));
                       BB_TRY(doubt, sponsorDoubt(unit.session(), desk.ground(), sponsor));
                       return {};
                   });
}

Result<Answer> admissionSponsor(Context& context)
{
    QString doubt;
    auto answer = putSponsor(context, doubt);
    return doubt.isEmpty() ? answer : withWarning(std::move(answer), doubt);
}

/// `doubt`: the day is before the person was an activist.
Result<Answer> putReview(Context& context, QString& doubt)
{
    const Invocation& given = context.invocation();
    return changed(
        context, "admission.review", tr("登记半年考察：%1"),
        [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            if (given.has(QStringLiteral("remove")))
                return removeAdmissionReview(unit, file.id, on);
            const PartialDate chosen = file.day(u"3");
            if (!chosen.isEmpty() && on < chosen.earliest())
                doubt = tr("%1的考察早于确定为入党积极分子的%2，请核对日期。")
                            .arg(PartialDate::of(on).toChinese(), chosen.toChinese());
            return putAdmissionReview(unit, desk.ground(), file.id, {on, given.value(QStringLiteral("opinion"))});
        });
}

Result<Answer> admissionReview(Context& context)
{
    QString doubt;
    auto answer = putReview(context, doubt);
    return doubt.isEmpty() ? answer : withWarning(std::move(answer), doubt);
}

Result<> readTraining(std::optional<int>& number, const Invocation& given, const rules::NumberField& field)
{
    const QString key = QString::fromLatin1(field.name);
    if (given.has(key)) {
        BB_TRY(number, rules::readCount(given.value(key), field));
    }
    return {};
}

/// `doubt`: an extension that nobody decided.
Result<Answer> putChange(Context& context, QString& doubt)
{
    const Invocation& given = context.invocation();
    return changed(context, "admission.change", tr("修改发展档案：%1"),
                   [&](const AdmissionDesk& desk, UnitOfWork& unit, AdmissionFile file) -> Result<> {
                       BB_CHECK(readTraining(file.trainingDays, given, kTrainingDays));
                       BB_CHECK(readTraining(file.trainingHours, given, kTrainingHours));
                       BB_CHECK(readTraining(file.extensionMonths, given, rules::field::kExtension));
                       if (given.has(QStringLiteral("leaves"))) {
                           BB_TRY(file.leavesOn, context.date(QStringLiteral("leaves"), desk.today()));
                       }
                       if (given.has(QStringLiteral("special-approval")))
                           file.approval = rules::ApprovalCase::Special;
                       if (given.has(QStringLiteral("note")))
                           file.note = given.value(QStringLiteral("note"));
                       doubt = given.has(QStringLiteral("extension-months")) ? extensionDoubt(file) : QString();
                       return changeAdmission(unit, desk.ground(), file);
                   });
}

Result<Answer> admissionChange(Context& context)
{
    QString doubt;
    auto answer = putChange(context, doubt);
    return doubt.isEmpty() ? answer : withWarning(std::move(answer), doubt);
}

Result<Answer> endedFile(Context& context)
{
    const Invocation& given = context.invocation();
    return changed(context, "admission.end", tr("结束发展档案：%1"),
                   [&](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) -> Result<> {
                       QDate on = desk.today();
                       if (given.has(QStringLiteral("date"))) {
                           BB_TRY(on, context.date(QStringLiteral("date"), desk.today()));
                       }
                       const auto outcome = admissionOutcomeByName(given.words.value(1));
                       return endAdmission(unit, desk.ground(), file.id, outcome.value_or(AdmissionOutcome::Open), on,
                                           given.value(QStringLiteral("reason")));
                   });
}

Result<Answer> admissionEnd(Context& context)
{
    auto answer = endedFile(context);
    return context.invocation().words.value(1) == u"cancelled"
        ? withWarning(std::move(answer),
                      tr("名册没有跟着改：取消预备党员资格的，请在名册里改人员类别和党籍状态（member edit）。"))
        : answer;
}

Result<Answer> admissionReopen(Context& context)
{
    return changed(context, "admission.reopen", tr("重新打开发展档案：%1"),
                   [](const AdmissionDesk&, UnitOfWork& unit, const AdmissionFile& file) {
                       return reopenAdmission(unit, file.id);
                   });
}

Result<Answer> admissionRecycle(Context& context)
{
    auto answer = changed(context, "admission.recycle", tr("放入回收站：%1的发展档案"),
                          [](const AdmissionDesk& desk, UnitOfWork& unit, const AdmissionFile& file) {
                              return recycleAdmission(unit, file.id, desk.today());
                          });
    if (answer) // what lies in the bin is not under way
        answer->lines = {tr("已放入回收站：%1的发展档案。恢复：admission restore %2")
                             .arg(answer->json.toObject().value(u"name").toString(),
                                  answer->json.toObject().value(u"id").toString())};
    return answer;
}

Result<Answer> admissionRestore(Context& context)
{
    BB_TRY(const AdmissionDesk desk, openAdmissions(context, book::OpenMode::Write));
    const auto id = AdmissionId::fromString(context.invocation().words.value(0));
    BB_TRY(const AdmissionFile file, loadAdmission(desk.reader(), id));
    BB_CHECK(desk.perform("admission.restore", tr("从回收站恢复：%1的发展档案").arg(file.memberName),
                          [&](UnitOfWork& unit) { return restoreAdmission(unit, id); }));
    return admissionAnswer(desk, id);
}

QList<Command> fileCommands(const QString& noun, const QStringList& name)
{
    return {
        {noun,
         QStringLiteral("open"),
         name,
         {},
         tr("给一个人建发展档案，名册里已有的日期一并带入"),
         [](Context& context) { return withOptionNames(admissionOpen(context)); }},
        {noun, QStringLiteral("change"), name,
         optionTexts(
             {"training-days=N", "training-hours=N", "extension-months=N", "leaves=D", "special-approval", "note=T"}),
         tr("培训天数和学时、延长预备期、将要离开、特殊情况审批"), admissionChange},
        {noun, QStringLiteral("end"), name + QStringList{QStringLiteral("converted|stopped|moved|cancelled")},
         optionTexts({"date=D", "reason=T"}), tr("结束一份发展档案"), admissionEnd},
        {noun, QStringLiteral("reopen"), name, {}, tr("重新打开已经结束的发展档案"), admissionReopen},
        {noun, QStringLiteral("recycle"), name, {}, tr("把误建的发展档案放入回收站"), admissionRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复发展档案"), admissionRestore}};
}

} // namespace

QList<Command> admissionVerbCommands()
{
    const QString noun = QStringLiteral("admission");
    const QStringList name{QStringLiteral("NAME")};
    const QStringList step = name + QStringList{QStringLiteral("STEP")};
    return fileCommands(noun, name)
        + QList<Command>{{noun, QStringLiteral("step"), step,
                          optionTexts({"date=D", "gathering=ID", "note=T", "despite=T", "keep-roster"}),
                          tr("登记办完的一步；名册跟着更新，--keep-roster 不更新；与规定不符的要用 --despite 写明原因"),
                          admissionStep},
                         {noun, QStringLiteral("clear"), step, {}, tr("清除误登记的一步"), admissionClear},
                         {noun, QStringLiteral("paper"), step + QStringList{QStringLiteral("TITLE")},
                          optionTexts({"date=D", "note=T", "remove"}), tr("登记一份已有的材料"), admissionPaper},
                         {noun, QStringLiteral("sponsor"),
                          name + QStringList{QStringLiteral("mentor|introducer"), QStringLiteral("PERSON")},
                          optionTexts({"from=D", "until=D", "remove"}),
                          tr("登记培养联系人或入党介绍人，只能是正式党员"),
                          [](Context& context) { return withOptionNames(admissionSponsor(context)); }},
                         {noun, QStringLiteral("review"), name, optionTexts({"!date=D", "opinion=T", "remove"}),
                          tr("登记一次半年考察"), admissionReview}};
}

} // namespace branchbook::cli
