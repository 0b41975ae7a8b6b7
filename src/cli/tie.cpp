// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tie list, show, coverage, add, change, visit, need, end, reopen, recycle, restore: who is tied to which household, group or village.
#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/number_field.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace institutions;
using store::UnitOfWork;

constexpr rules::NumberField kTieVisits{"visits", QT_TRANSLATE_NOOP("Fields", "每季度走访次数")};
constexpr rules::NumberField kTieDays{"days", QT_TRANSLATE_NOOP("Fields", "走访天数")};

QJsonValue tieTextJson(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

DateRange tieQuarter(QDate today)
{
    return {Quarter::of(today).range().first, today};
}

Result<QList<ledger::Item>> tieNeeds(const TransferDesk& desk, const Tie& tie, QDate day)
{
    return day < desk.today() ? listTieNeedsOn(desk.reader(), tie, day) : listTieNeeds(desk.reader(), tie);
}

Result<QJsonObject> tieJson(const TransferDesk& desk, const Tie& tie, QDate day)
{
    QJsonArray visits;
    for (const TieVisit& visit : tie.visits)
        visits.append(QJsonObject{{QStringLiteral("date"), dayJson(visit.on)},
                                  {QStringLiteral("days"), visit.days},
                                  {QStringLiteral("by"), tieTextJson(visit.by)},
                                  {QStringLiteral("heard"), tieTextJson(visit.heard)}});
    BB_TRY(const auto items, tieNeeds(desk, tie, day));
    QJsonArray needs;
    for (const ledger::Item& item : items)
        needs.append(QJsonObject{{QStringLiteral("item"), item.id.toString()},
                                 {QStringLiteral("matter"), item.matter},
                                 {QStringLiteral("due"), dayJson(item.dueOn)},
                                 {QStringLiteral("closed"), dayJson(item.closedOn)},
                                 {QStringLiteral("result"), tieTextJson(item.result)},
                                 {QStringLiteral("overdue"), item.isOverdue(day)}});
    BB_TRY(const int asked, tieVisitsAsked(*desk.catalogue, tie, day));
    return QJsonObject{{QStringLiteral("id"), tie.id.toString()},
                       {QStringLiteral("kind"), tieKindName(tie.kind)},
                       {QStringLiteral("member"), tie.memberName},
                       {QStringLiteral("target"), tie.target},
                       {QStringLiteral("place"), tieTextJson(tie.place)},
                       {QStringLiteral("from"), dayJson(tie.from)},
                       {QStringLiteral("until"), dayJson(tie.until)},
                       {QStringLiteral("asked"), tie.kind == TieKind::ContactPoint ? QJsonValue() : QJsonValue(asked)},
                       {QStringLiteral("made"), tie.visitsIn(tieQuarter(day))},
                       {QStringLiteral("visits"), visits},
                       {QStringLiteral("needs"), needs},
                       {QStringLiteral("note"), tieTextJson(tie.note)}};
}

Result<QString> tieLine(const TransferDesk& desk, const Tie& tie, QDate day)
{
    BB_TRY(const int asked, tieVisitsAsked(*desk.catalogue, tie, day));
    QStringList parts{tieKindTitle(tie.kind), tie.memberName, tie.target, tie.from.toString(Qt::ISODate)};
    const int made = tie.visitsIn(tieQuarter(day));
    if (!tie.isOpen())
        parts.append(tr("到 %1").arg(tie.until.toString(Qt::ISODate)));
    else if (tie.kind == TieKind::ContactPoint)
        parts.append(tr("本季度走访 %1 次").arg(made));
    else
        parts.append(tr("本季度走访 %1 次，应走访 %2 次").arg(made).arg(asked));
    BB_TRY(const auto items, tieNeeds(desk, tie, day));
    const auto open = std::count_if(items.begin(), items.end(), [](const ledger::Item& item) { return item.isOpen(); });
    if (open > 0)
        parts.append(tr("没有办好的诉求 %1 件").arg(open));
    if (tie.recycled)
        parts.append(tie.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> tieAnswer(const TransferDesk& desk, TieId id)
{
    BB_TRY(const Tie tie, loadTie(desk.reader(), id));
    Answer answer;
    BB_TRY(answer.json, tieJson(desk, tie, desk.today()));
    BB_TRY(const QString line, tieLine(desk, tie, desk.today()));
    answer.lines << line;
    for (const TieVisit& visit : tie.visits)
        answer.lines << QStringList{visit.on.toString(Qt::ISODate), tr("%1 天").arg(visit.days), visit.by, visit.heard}
                            .join(u'\t');
    BB_TRY(const auto items, listTieNeeds(desk.reader(), tie));
    for (const ledger::Item& item : items)
        answer.lines << tr("诉求：%1，%2 前办好，%3")
                            .arg(item.matter, item.dueOn.toString(Qt::ISODate),
                                 item.isOpen() ? tr("正在办理") : item.result);
    return answer;
}

/// By the target, by whoever has one alone, or by the id; those that go on first, of those that ended the last one.
/// Errors: tie.none_of, tie.several_of.
Result<Tie> tieNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listTies(desk.reader(), desk.branch.id));
    QList<Tie> found;
    for (const Tie& tie : all) {
        if (tie.id.toString() == wanted)
            return tie;
        const bool named = tie.target == trimmedText(wanted) || tie.memberName == normalizedName(wanted);
        if (named)
            found.append(tie);
    }
    if (std::any_of(found.begin(), found.end(), [](const Tie& tie) { return tie.isOpen(); })) {
        found.removeIf([](const Tie& tie) { return !tie.isOpen(); });
    } else if (found.size() > 1) {
        const auto last =
            std::max_element(found.begin(), found.end(), [](const Tie& a, const Tie& b) { return a.until < b.until; });
        found = {Tie(*last)};
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("tie.none_of"), {wanted});
    if (found.size() == 1)
        return found.first();
    QStringList targets;
    for (const Tie& tie : std::as_const(found))
        targets.append(shownBeside(tie.target, tie.memberName));
    return fail(ErrorKind::Invalid, QStringLiteral("tie.several_of"), {wanted, shownList(targets)});
}

Result<Answer> tieList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledTies(desk.reader(), desk.branch.id)
               : past ? listTiesOn(desk.reader(), desk.branch.id, day)
                      : listAllTies(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Tie& tie : all) {
        if (!bin && !tie.isOpen() && !given.has(QStringLiteral("all")))
            continue;
        BB_TRY(const QJsonObject json, tieJson(desk, tie, day));
        BB_TRY(const QString line, tieLine(desk, tie, day));
        list.append(json);
        answer.lines << line;
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有联系对象。")
                             : past ? tr("那天没有联系对象。")
                                    : tr("没有联系对象。用 tie add 姓名 --target 联系对象 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> tieShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Tie tie, tieNamed(desk, context.invocation().words.value(0)));
    return tieAnswer(desk, tie.id);
}

Result<Answer> tieCoverageShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const TieCoverage coverage, tieCoverage(desk.reader(), desk.branch.id, *desk.catalogue, desk.today()));
    QJsonArray people;
    Answer answer;
    answer.lines << tr("党员 %1 人，有联系对象的 %2 人；支部委员 %3 人，有联系对象的 %4 人")
                        .arg(coverage.members())
                        .arg(coverage.tied())
                        .arg(coverage.cadres())
                        .arg(coverage.tiedCadres());
    for (const TiedPerson& person : coverage.people) {
        people.append(QJsonObject{{QStringLiteral("full_name"), person.name},
                                  {QStringLiteral("cadre"), person.isCadre},
                                  {QStringLiteral("ties"), textsJson(person.ties)}});
        answer.lines << QStringList{person.name, person.isCadre ? tr("支部委员") : QString(),
                                    person.ties.isEmpty() ? tr("没有联系对象") : person.ties.join(tr("、"))}
                            .join(u'\t');
    }
    const auto number = [](const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    answer.json = QJsonObject{{QStringLiteral("members"), coverage.members()},
                              {QStringLiteral("tied"), coverage.tied()},
                              {QStringLiteral("percent"), percentJson(coverage.percent())},
                              {QStringLiteral("asked_percent"), number(coverage.askedPercent)},
                              {QStringLiteral("cadres"), coverage.cadres()},
                              {QStringLiteral("cadres_tied"), coverage.tiedCadres()},
                              {QStringLiteral("people"), people}};
    return answer;
}

Result<> readTieOptions(Tie& tie, const Invocation& given)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(tie.target, "target");
    text(tie.place, "place");
    text(tie.note, "note");
    if (const QString key = QStringLiteral("kind"); given.has(key)) {
        const auto kind = tieKindByName(given.value(key));
        if (!kind)
            return fail(
                unknownChoice(key, given.value(key),
                              {QStringLiteral("pairing"), QStringLiteral("assistance"), QStringLiteral("stationing")}));
        tie.kind = *kind;
    }
    BB_TRY(const QDate from, dayOption(given, QStringLiteral("from")));
    if (from.isValid())
        tie.from = from;
    BB_TRY(const auto visits, count(given, kTieVisits));
    if (visits)
        tie.visitsAsked = visits;
    return {};
}

Result<Answer> tieAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    Tie tie;
    tie.branch = desk.branch.id;
    tie.member = person.member;
    tie.memberName = person.name;
    BB_CHECK(readTieOptions(tie, given));
    TieId id;
    BB_CHECK(desk.perform("tie.add", tr("登记联系对象：%1联系%2").arg(person.name, tie.target),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, openTie(unit, tie, desk.today()));
                              return {};
                          }));
    return tieAnswer(desk, id);
}

Result<Answer> changedTie(Context& context, const char* verb, const QString& label,
                          const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Tie&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Tie tie, tieNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(tie.target), [&](UnitOfWork& unit) { return work(desk, unit, tie); }));
    return tieAnswer(desk, tie.id);
}

Result<Answer> tieChange(Context& context)
{
    return changedTie(context, "tie.change", tr("修改联系对象：%1"),
                      [&](const TransferDesk& desk, UnitOfWork& unit, Tie tie) -> Result<> {
                          BB_CHECK(readTieOptions(tie, context.invocation()));
                          return changeTie(unit, tie, desk.today());
                      });
}

/// The visit of that day, with what the options say anew.
Result<TieVisit> tieVisitOf(const Context& context, const Tie& tie, QDate today)
{
    const Invocation& given = context.invocation();
    TieVisit visit;
    BB_TRY(visit.on, context.date(QStringLiteral("date"), today));
    for (const TieVisit& there : tie.visits) {
        if (there.on == visit.on)
            visit = there;
    }
    if (given.has(QStringLiteral("by")))
        visit.by = given.value(QStringLiteral("by"));
    if (given.has(QStringLiteral("heard")))
        visit.heard = given.value(QStringLiteral("heard"));
    BB_TRY(const auto days, count(given, kTieDays));
    visit.days = days.value_or(visit.days);
    return visit;
}

Result<Answer> tieVisit(Context& context)
{
    return changedTie(context, "tie.visit", tr("登记走访：%1"),
                      [&](const TransferDesk& desk, UnitOfWork& unit, const Tie& tie) -> Result<> {
                          BB_TRY(const TieVisit visit, tieVisitOf(context, tie, desk.today()));
                          if (context.invocation().has(QStringLiteral("remove")))
                              return removeTieVisit(unit, tie.id, visit.on);
                          return recordTieVisit(unit, tie.id, visit, desk.today());
                      });
}

Result<Answer> tieNeed(Context& context)
{
    const Invocation& given = context.invocation();
    return changedTie(context, "tie.need", tr("登记群众诉求：%1"),
                      [&](const TransferDesk& desk, UnitOfWork& unit, const Tie& tie) -> Result<> {
                          TieNeed need;
                          need.matter = given.words.value(1);
                          need.measure = given.value(QStringLiteral("measure"));
                          BB_TRY(need.raisedOn, dayOption(given, QStringLiteral("date"))); // today where none is given
                          BB_TRY(need.dueOn, dayOption(given, QStringLiteral("due")));
                          if (given.has(QStringLiteral("owner"))) {
                              BB_TRY(const NamedPerson owner,
                                     personNamed(given, desk.reader(), desk.branch.id,
                                                 given.value(QStringLiteral("owner")), desk.today()));
                              need.owner = owner.member;
                              need.ownerName = owner.name;
                          }
                          BB_TRY([[maybe_unused]] const auto item, raiseTieNeed(unit, tie.id, need, desk.today()));
                          return {};
                      });
}

Result<Answer> tieEnd(Context& context)
{
    return changedTie(context, "tie.end", tr("联系结束：%1"),
                      [&](const TransferDesk& desk, UnitOfWork& unit, const Tie& tie) -> Result<> {
                          BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                          return endTie(unit, tie.id, on, desk.today());
                      });
}

Result<Answer> tieReopen(Context& context)
{
    return changedTie(context, "tie.reopen", tr("撤销联系结束：%1"),
                      [](const TransferDesk&, UnitOfWork& unit, const Tie& tie) { return reopenTie(unit, tie.id); });
}

Result<Answer> tieRecycle(Context& context)
{
    return changedTie(context, "tie.recycle", tr("放入回收站：联系对象%1"),
                      [](const TransferDesk& desk, UnitOfWork& unit, const Tie& tie) {
                          return recycleTie(unit, tie.id, desk.today());
                      });
}

Result<Answer> tieRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = TieId::fromString(context.invocation().words.value(0));
    BB_TRY(const Tie tie, loadTie(desk.reader(), id));
    BB_CHECK(desk.perform("tie.restore", tr("从回收站恢复：联系对象%1").arg(tie.target),
                          [&](UnitOfWork& unit) { return restoreTie(unit, id); }));
    return tieAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedTie(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> tieCommands()
{
    const QString noun = QStringLiteral("tie");
    const QStringList which{QStringLiteral("NAME|ID")};
    const QStringList fields = optionTexts({"place=P", "visits=N", "note=T"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"all", "recycled", "as-of=D"}),
         tr("谁联系谁（联系点、挂钩帮建、结对、驻村蹲点），本季度走访几次；--all 连同已经结束的，--as-of 按那天的情况"),
         tieList},
        {noun, QStringLiteral("show"), which, {}, tr("一个联系对象、每次走访和群众诉求"), tieShow},
        {noun, QStringLiteral("coverage"), {}, {}, tr("哪些党员和支部委员有联系对象"), tieCoverageShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("NAME")},
         optionTexts({"!target=T", "!from=D", "kind=pairing|assistance|stationing", "outside"}) + fields,
         tr("登记联系对象；联系点用 contact add 登记"),
         checkedTie<tieAdd>},
        {noun, QStringLiteral("change"), which,
         optionTexts({"target=T", "from=D", "kind=pairing|assistance|stationing"}) + fields, tr("修改联系对象"),
         checkedTie<tieChange>},
        {noun, QStringLiteral("visit"), which, optionTexts({"!date=D", "days=N", "by=NAME", "heard=T", "remove"}),
         tr("登记或更正那一天的走访；--remove 删去"), checkedTie<tieVisit>},
        {noun, QStringLiteral("need"), which + QStringList{QStringLiteral("TEXT")},
         optionTexts({"!due=D", "date=D", "owner=N", "measure=T", "outside"}), tr("群众提出的诉求，列入台账，到期提醒"),
         checkedTie<tieNeed>},
        {noun, QStringLiteral("end"), which, optionTexts({"!date=D"}), tr("登记联系结束"), checkedTie<tieEnd>},
        {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销结束"), tieReopen},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), tieRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), tieRestore}};
}

} // namespace branchbook::cli
