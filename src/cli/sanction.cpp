// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sanction list, show, add, extend, rights, note, correct, recycle, restore: 党纪处分.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/text.h"
#include "branchbook/rules/number_field.h"
#include "cli/discipline_desk.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

/// The effect of one record among all those of its person.
Result<rules::SanctionEffect> sanctionEffect(const TransferDesk& desk, const SanctionRecord& record)
{
    BB_TRY(const auto all, sanctionedOn(desk.reader(), *desk.catalogue, record.member, desk.today()));
    for (const rules::SanctionEffect& effect : all.effects) {
        if (effect.sanction.effectiveOn == record.sanction.effectiveOn)
            return effect;
    }
    BB_TRY(const auto alone, effectsOf(*desk.catalogue, {record}, desk.today())); // out of the recycle bin
    return alone.effects.front();
}

/// The same among those that the person had by a past day, as they stood then.
Result<rules::SanctionEffect> pastSanctionEffect(const TransferDesk& desk, const SanctionRecord& record,
                                                 QList<SanctionRecord> all, QDate day)
{
    all.removeIf([&](const SanctionRecord& other) { return other.member != record.member; });
    BB_TRY(const auto result, effectsOf(*desk.catalogue, all, day));
    for (const rules::SanctionEffect& effect : result.effects) {
        if (effect.sanction.effectiveOn == record.sanction.effectiveOn)
            return effect;
    }
    return result.effects.front(); // its own is among them
}

QJsonObject sanctionRecordJson(const SanctionRecord& record, const rules::SanctionEffect& effect,
                               const Invocation& given)
{
    QJsonObject json{{QStringLiteral("id"), record.id.toString()},
                     {QStringLiteral("name"), nameToTell(given, record.level, record.memberName)},
                     {QStringLiteral("level"), disciplineLevelName(record.level)},
                     {QStringLiteral("kind"), rules::sanctionName(record.sanction.kind)},
                     {QStringLiteral("date"), dayJson(record.sanction.effectiveOn)},
                     {QStringLiteral("months"), record.sanction.months},
                     {QStringLiteral("probation_ends"), dayJson(effect.probationEnds)},
                     {QStringLiteral("rights_restored"), dayJson(record.sanction.restoredOn)},
                     {QStringLiteral("effect_ends"), dayJson(effect.effectEnds)},
                     {QStringLiteral("announced"), dayJson(record.announcedOn)},
                     {QStringLiteral("announce_by"), dayJson(effect.announceBy)},
                     {QStringLiteral("reported"), dayJson(record.reportedOn)},
                     {QStringLiteral("report_by"), dayJson(effect.reportBy)},
                     {QStringLiteral("rule_id"), effect.ruleId},
                     {QStringLiteral("why"), effect.why}};
    if (tellsDiscipline(given, record.level)) {
        json.insert(QStringLiteral("decided_by"), textJson(record.decidedBy));
        json.insert(QStringLiteral("document"), textJson(record.document));
        json.insert(QStringLiteral("grounds"), textJson(record.grounds));
        json.insert(QStringLiteral("gathering"), textJson(record.gathering ? record.gathering->toString() : QString()));
        json.insert(QStringLiteral("corrections"), marksJson(record.marks));
    }
    return json;
}

QString sanctionRecordLine(const SanctionRecord& record, const rules::SanctionEffect& effect, const Invocation& given)
{
    const QString ends = effect.effectEnds.isValid() ? tr("影响期到 %1").arg(effect.effectEnds.toString(Qt::ISODate))
                                                     : tr("还没有恢复党员权利");
    return QStringList{rules::sanctionName(record.sanction.kind), nameToTell(given, record.level, record.memberName),
                       record.sanction.effectiveOn.toString(Qt::ISODate), ends, record.id.toString()}
        .join(u'\t');
}

Result<Answer> sanctionRecordAnswer(const TransferDesk& desk, SanctionId id, const Invocation& given)
{
    BB_TRY(const SanctionRecord record, loadSanction(desk.reader(), id));
    if (!tellsDiscipline(given, record.level))
        return Answer{QJsonObject{{QStringLiteral("id"), record.id.toString()}, {QStringLiteral("secret"), true}},
                      {tr("这条记录保密；加 --secret 才显示内容。")}};
    BB_TRY(const auto effect, sanctionEffect(desk, record));
    Answer answer{sanctionRecordJson(record, effect, given),
                  {sanctionRecordLine(record, effect, given), shownSentence(effect.why)}};
    for (const QString& line : {record.decidedBy, record.document, record.grounds}) {
        if (!line.isEmpty())
            answer.lines << line;
    }
    for (const DisciplineMark& mark : record.marks)
        answer.lines << tr("%1 更正，原为：%2；原因：%3").arg(mark.on.toString(Qt::ISODate), mark.was, mark.reason);
    return answer;
}

/// The latest of the person, or the one with that id. Error: sanction.none_of.
Result<SanctionRecord> sanctionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listSanctions(desk.reader(), desk.branch.id));
    for (const SanctionRecord& record : all) {
        if (record.memberName == normalizedName(wanted) || record.id.toString() == wanted)
            return record;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("sanction.none_of"), {wanted});
}

Result<Answer> sanctionList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool isPast = day < desk.today();
    BB_TRY(const auto all,
           isPast ? listSanctionsOn(desk.reader(), desk.branch.id, day) : listSanctions(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const SanctionRecord& record : all) {
        BB_TRY(const auto effect, isPast ? pastSanctionEffect(desk, record, all, day) : sanctionEffect(desk, record));
        const bool isOver = effect.effectEnds.isValid() && effect.effectEnds <= day;
        if (isOver && !given.has(QStringLiteral("all")))
            continue;
        list.append(sanctionRecordJson(record, effect, given));
        answer.lines << sanctionRecordLine(record, effect, given);
    }
    if (list.isEmpty())
        answer.lines << (isPast ? tr("到 %1 为止，没有还在影响期内的处分。").arg(day.toString(Qt::ISODate))
                                : tr("没有还在影响期内的处分。用 sanction add 姓名 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> sanctionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const SanctionRecord record, sanctionNamed(desk, context.invocation().words.value(0)));
    return sanctionRecordAnswer(desk, record.id, context.invocation());
}

Result<> readSanctionOptions(SanctionRecord& record, const TransferDesk& desk, const Invocation& given)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(record.decidedBy, "decided-by");
    text(record.document, "document");
    text(record.grounds, "grounds");
    BB_CHECK(readDisciplineLevel(record.level, given));
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(record.sanction.effectiveOn, disciplineDay(given, QStringLiteral("date"), desk.today()));
    }
    if (given.has(QStringLiteral("gathering"))) {
        BB_TRY(record.gathering, meetingOption(desk, given));
    }
    return {};
}

Result<int> monthsOption(const Invocation& given)
{
    const QString option = QStringLiteral("months");
    return given.has(option) ? rules::readCount(given.value(option), rules::field::kMonths) : Result<int>(0);
}

Result<Answer> sanctionAdd(Context& context)
{
    const Invocation& given = context.invocation();
    const auto kind = rules::sanctionByName(given.words.value(1));
    if (!kind)
        return tl::unexpected(unknownChoice(QStringLiteral("kind"), given.words.value(1), rules::sanctionNames()));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    SanctionRecord record;
    BB_TRY(record.member, disciplinedNamed(desk, given));
    record.sanction.kind = *kind;
    BB_TRY(record.sanction.months, monthsOption(given));
    BB_CHECK(readSanctionOptions(record, desk, given));
    SanctionId id;
    BB_CHECK(desk.perform("sanction.add", tr("登记处分"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, imposeSanction(unit, *desk.catalogue, record, desk.today()));
        return {};
    }));
    return sanctionRecordAnswer(desk, id, given);
}

/// Labels name nobody: the journal is read by everybody who opens the book.
Result<Answer> changedSanction(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(const TransferDesk&, UnitOfWork&, SanctionRecord)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const SanctionRecord record, sanctionNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label, [&](UnitOfWork& unit) { return work(desk, unit, record); }));
    return sanctionRecordAnswer(desk, record.id, context.invocation());
}

Result<Answer> sanctionExtend(Context& context)
{
    const Invocation& given = context.invocation();
    return changedSanction(context, "sanction.extend", tr("处分：改留党察看的时间"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const SanctionRecord& record) -> Result<> {
                               BB_TRY(const int months, monthsOption(given));
                               return extendSanction(unit, *desk.catalogue, record.id, months,
                                                     given.value(QStringLiteral("reason")), desk.today());
                           });
}

Result<Answer> sanctionRights(Context& context)
{
    const Invocation& given = context.invocation();
    const bool takesBack = given.has(QStringLiteral("remove"));
    return changedSanction(context, "sanction.rights", takesBack ? tr("处分：撤销恢复权利") : tr("处分：恢复党员权利"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const SanctionRecord& record) -> Result<> {
                               RestoredRights restored;
                               if (!takesBack) {
                                   BB_TRY(restored.on, disciplineDay(given, QStringLiteral("date"), desk.today()));
                                   BB_TRY(restored.gathering, meetingOption(desk, given));
                               }
                               return restoreRights(unit, *desk.catalogue, record.id, restored, desk.today());
                           });
}

Result<Answer> sanctionNote(Context& context)
{
    const Invocation& given = context.invocation();
    const QString word = given.words.value(1);
    const bool isAnnounced = word == u"announced" || word == u"宣布";
    if (!isAnnounced && word != u"reported" && word != u"报告")
        return tl::unexpected(
            unknownChoice(QStringLiteral("act"), word, {QStringLiteral("announced"), QStringLiteral("reported")}));
    return changedSanction(context, "sanction.note", isAnnounced ? tr("处分：宣布") : tr("处分：报告执行情况"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const SanctionRecord& record) -> Result<> {
                               QDate on;
                               if (!given.has(QStringLiteral("remove"))) {
                                   BB_TRY(on, disciplineDay(given, QStringLiteral("date"), desk.today()));
                               }
                               return noteSanctionAct(unit, record.id,
                                                      isAnnounced ? SanctionAct::Announced : SanctionAct::Reported, on,
                                                      desk.today());
                           });
}

Result<Answer> sanctionCorrect(Context& context)
{
    const Invocation& given = context.invocation();
    return changedSanction(context, "sanction.correct", tr("处分：更正"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, SanctionRecord record) -> Result<> {
                               BB_CHECK(readSanctionOptions(record, desk, given));
                               return correctSanction(unit, *desk.catalogue, record,
                                                      given.value(QStringLiteral("reason")), desk.today());
                           });
}

Result<Answer> sanctionRecycle(Context& context)
{
    return changedSanction(context, "sanction.recycle", tr("处分：放入回收站"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const SanctionRecord& record) {
                               return recycleSanction(unit, record.id, desk.today());
                           });
}

Result<Answer> sanctionRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = SanctionId::fromString(context.invocation().words.value(0));
    BB_CHECK(desk.perform("sanction.restore", tr("处分：从回收站恢复"),
                          [&](UnitOfWork& unit) { return restoreSanction(unit, id); }));
    return sanctionRecordAnswer(desk, id, context.invocation());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedSanction(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> sanctionCommands()
{
    const QString noun = QStringLiteral("sanction");
    const QStringList name{QStringLiteral("NAME|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"all", "as-of=D", "secret"}),
             tr("还在影响期内的处分；姓名只在 --secret 时显示，--all 连同影响期已满的，--as-of 按那天的情况"),
             sanctionList},
            {noun, QStringLiteral("show"), name, optionTexts({"secret"}), tr("一条处分和它的期限；保密的加 --secret"),
             sanctionShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("NAME"), QStringLiteral("KIND")},
             optionTexts({"!date=D", "!decided-by=T", "months=N", "document=T", "grounds=T", "gathering=ID", "level=L",
                          "secret"}),
             tr("登记上级决定的处分：警告、严重警告、撤销党内职务、留党察看、开除党籍；日期是生效日期"),
             checkedSanction<sanctionAdd>},
            {noun, QStringLiteral("extend"), name, optionTexts({"!months=N", "!reason=T", "secret"}),
             tr("改留党察看的月数，一年或者二年"), checkedSanction<sanctionExtend>},
            {noun, QStringLiteral("rights"), name, optionTexts({"date=D", "gathering=ID", "remove", "secret"}),
             tr("留党察看期满恢复党员权利；--remove 撤销"), checkedSanction<sanctionRights>},
            {noun, QStringLiteral("note"), name + QStringList{QStringLiteral("announced|reported")},
             optionTexts({"date=D", "remove", "secret"}), tr("登记宣布或报告执行情况的日期"),
             checkedSanction<sanctionNote>},
            {noun, QStringLiteral("correct"), name,
             optionTexts({"date=D", "decided-by=T", "document=T", "grounds=T", "gathering=ID", "level=L", "!reason=T",
                          "secret"}),
             tr("更正，原来的内容和原因留着"), checkedSanction<sanctionCorrect>},
            {noun, QStringLiteral("recycle"), name, optionTexts({"secret"}), tr("登记错了的放入回收站"),
             checkedSanction<sanctionRecycle>},
            {noun,
             QStringLiteral("restore"),
             {QStringLiteral("ID")},
             optionTexts({"secret"}),
             tr("从回收站恢复"),
             checkedSanction<sanctionRestore>}};
}

} // namespace branchbook::cli
