// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// contact list, show, add, change, visit, end, reopen, recycle, restore: leaders' contact points and the visits there.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/contact_service.h"
#include "branchbook/rules/number_field.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kVisitsAsked{"visits", QT_TRANSLATE_NOOP("Fields", "每年走访次数")};

DateRange contactYearUntil(QDate today)
{
    return {QDate(today.year(), 1, 1), today};
}

QJsonArray contactVisitsJson(const ContactPoint& point)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray list;
    for (const ContactVisit& visit : point.visits)
        list.append(QJsonObject{{QStringLiteral("date"), dayJson(visit.on)},
                                {QStringLiteral("by"), text(visit.by)},
                                {QStringLiteral("issue"), text(visit.issue)},
                                {QStringLiteral("follow"), text(visit.followUp)},
                                {QStringLiteral("solved"), dayJson(visit.solvedOn)}});
    return list;
}

/// One point with the figures of the year.
struct ListedContact {
    ContactPoint point;
    int asked = 0;
    QStringList doubts;
    QDate today;

    [[nodiscard]] int made() const { return point.visitsIn(contactYearUntil(today)); }
};

Result<ListedContact> listedContact(const TransferDesk& desk, const ContactPoint& point, const QList<ContactPoint>& all,
                                    QDate day)
{
    BB_TRY(const int asked, contactVisitsAsked(*desk.catalogue, point, day));
    BB_TRY(const QStringList doubts, contactDoubts(*desk.catalogue, point, all, day));
    return ListedContact{point, asked, doubts, day};
}

QJsonObject contactJson(const ListedContact& listed)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    const ContactPoint& point = listed.point;
    return {{QStringLiteral("id"), point.id.toString()},
            {QStringLiteral("leader"), point.leaderName},
            {QStringLiteral("post"), text(point.leaderPost)},
            {QStringLiteral("target"), point.target},
            {QStringLiteral("weak"), point.weak},
            {QStringLiteral("department"), text(point.department)},
            {QStringLiteral("cadre"), text(point.cadre)},
            {QStringLiteral("from"), dayJson(point.from)},
            {QStringLiteral("until"), dayJson(point.until)},
            {QStringLiteral("asked"), listed.asked},
            {QStringLiteral("made"), listed.made()},
            {QStringLiteral("open_issues"), point.openIssues()},
            {QStringLiteral("visits"), contactVisitsJson(point)},
            {QStringLiteral("note"), text(point.note)},
            {QStringLiteral("doubts"), textsJson(listed.doubts)}};
}

QString contactLine(const ListedContact& listed)
{
    const ContactPoint& point = listed.point;
    QStringList parts{point.leaderName, point.target, point.from.toString(Qt::ISODate)};
    parts.append(point.isOpen() ? tr("今年走访 %1 次，应走访 %2 次").arg(listed.made()).arg(listed.asked)
                                : tr("到 %1").arg(point.until.toString(Qt::ISODate)));
    if (point.openIssues() > 0)
        parts.append(tr("没有办完的问题 %1 个").arg(point.openIssues()));
    if (point.recycled)
        parts.append(point.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> contactAnswer(const TransferDesk& desk, ContactPointId id)
{
    BB_TRY(const ContactPoint point, loadContactPoint(desk.reader(), id));
    BB_TRY(const auto all, listContactPoints(desk.reader(), desk.branch.id));
    BB_TRY(const ListedContact listed, listedContact(desk, point, all, desk.today()));
    Answer answer{contactJson(listed), {contactLine(listed)}};
    for (const ContactVisit& visit : point.visits)
        answer.lines << QStringList{visit.on.toString(Qt::ISODate), visit.by, visit.issue, visit.followUp,
                                    visit.solvedOn.isValid() ? tr("%1 办好").arg(visit.solvedOn.toString(Qt::ISODate))
                                                             : QString()}
                            .join(u'\t');
    answer.warnings = listed.doubts;
    return answer;
}

/// By the target, by the leader who has one alone, or by the id; open ones first. Errors: contact.none_of,
/// contact.several_of.
Result<ContactPoint> contactNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listContactPoints(desk.reader(), desk.branch.id));
    QList<ContactPoint> found;
    for (const ContactPoint& point : all) {
        if (point.id.toString() == wanted)
            return point;
        const bool named = point.target == trimmedText(wanted) || point.leaderName == normalizedName(wanted);
        const bool open = found.isEmpty() || !found.first().isOpen() || point.isOpen();
        if (named && open)
            found.append(point);
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("contact.none_of"), {wanted});
    const bool onlyOne = found.size() == 1 || !found.first().isOpen();
    if (onlyOne)
        return found.first();
    QStringList targets;
    for (const ContactPoint& point : found)
        targets.append(shownBeside(point.target, point.leaderName));
    return fail(ErrorKind::Invalid, QStringLiteral("contact.several_of"), {wanted, shownList(targets)});
}

Result<Answer> contactList(Context& context)
{
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledContactPoints(desk.reader(), desk.branch.id)
               : past ? listContactPointsOn(desk.reader(), desk.branch.id, day)
                      : listContactPoints(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const ContactPoint& point : all) {
        if (!bin && !point.isOpen() && !given.has(QStringLiteral("all")))
            continue;
        BB_TRY(const ListedContact listed, listedContact(desk, point, all, day));
        list.append(contactJson(listed));
        answer.lines << contactLine(listed);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有联系点。")
                             : past ? tr("那天没有联系点。")
                                    : tr("没有联系点。用 contact add 领导姓名 --target 联系对象 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> contactShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const ContactPoint point, contactNamed(desk, context.invocation().words.value(0)));
    return contactAnswer(desk, point.id);
}

Result<> readContactOptions(ContactPoint& point, const Invocation& given)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(point.leaderPost, "post");
    text(point.target, "target");
    text(point.department, "department");
    text(point.cadre, "cadre");
    text(point.note, "note");
    if (given.has(QStringLiteral("weak")))
        point.weak = true;
    if (given.has(QStringLiteral("not-weak")))
        point.weak = false;
    BB_TRY(const QDate from, dayOption(given, QStringLiteral("from")));
    if (from.isValid())
        point.from = from;
    BB_TRY(const auto visits, count(given, kVisitsAsked));
    if (visits)
        point.visitsAsked = visits;
    return {};
}

Result<Answer> contactAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NamedPerson leader,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    ContactPoint point;
    point.branch = desk.branch.id;
    point.leader = leader.member;
    point.leaderName = leader.name;
    BB_CHECK(readContactOptions(point, given));
    ContactPointId id;
    const QString label = tr("登记联系点：%1联系%2").arg(leader.name, point.target);
    BB_CHECK(desk.perform("contact.add", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openContactPoint(unit, point, desk.today()));
        return {};
    }));
    return contactAnswer(desk, id);
}

Result<Answer> changedContact(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const ContactPoint&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const ContactPoint point, contactNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(point.target), [&](UnitOfWork& unit) { return work(desk, unit, point); }));
    return contactAnswer(desk, point.id);
}

Result<Answer> contactChange(Context& context)
{
    return changedContact(context, "contact.change", tr("修改联系点：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, ContactPoint point) -> Result<> {
                              BB_CHECK(readContactOptions(point, context.invocation()));
                              return changeContactPoint(unit, point, desk.today());
                          });
}

/// The visit of that day, with what the options say anew.
Result<ContactVisit> contactVisitOf(const Context& context, const ContactPoint& point, QDate today)
{
    const Invocation& given = context.invocation();
    ContactVisit visit;
    BB_TRY(visit.on, context.date(QStringLiteral("date"), today));
    for (const ContactVisit& there : point.visits) {
        if (there.on == visit.on)
            visit = there;
    }
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(visit.by, "by");
    text(visit.issue, "issue");
    text(visit.followUp, "follow");
    BB_TRY(const QDate solved, dayOption(given, QStringLiteral("solved")));
    if (solved.isValid())
        visit.solvedOn = solved;
    return visit;
}

Result<Answer> contactVisit(Context& context)
{
    return changedContact(context, "contact.visit", tr("登记走访：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const ContactPoint& point) -> Result<> {
                              BB_TRY(const ContactVisit visit, contactVisitOf(context, point, desk.today()));
                              if (context.invocation().has(QStringLiteral("remove")))
                                  return removeContactVisit(unit, point.id, visit.on);
                              return recordContactVisit(unit, point.id, visit, desk.today());
                          });
}

Result<Answer> contactEnd(Context& context)
{
    return changedContact(context, "contact.end", tr("联系结束：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const ContactPoint& point) -> Result<> {
                              BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                              return endContactPoint(unit, point.id, on, desk.today());
                          });
}

Result<Answer> contactReopen(Context& context)
{
    return changedContact(context, "contact.reopen", tr("撤销联系结束：%1"),
                          [](const TransferDesk&, UnitOfWork& unit, const ContactPoint& point) {
                              return reopenContactPoint(unit, point.id);
                          });
}

Result<Answer> contactRecycle(Context& context)
{
    return changedContact(context, "contact.recycle", tr("放入回收站：联系点%1"),
                          [](const TransferDesk& desk, UnitOfWork& unit, const ContactPoint& point) {
                              return recycleContactPoint(unit, point.id, desk.today());
                          });
}

Result<Answer> contactRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ContactPointId::fromString(context.invocation().words.value(0));
    BB_TRY(const ContactPoint point, loadContactPoint(desk.reader(), id));
    BB_CHECK(desk.perform("contact.restore", tr("从回收站恢复：联系点%1").arg(point.target),
                          [&](UnitOfWork& unit) { return restoreContactPoint(unit, id); }));
    return contactAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedContact(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> contactCommands()
{
    const QString noun = QStringLiteral("contact");
    const QStringList which{QStringLiteral("NAME|ID")};
    const QStringList fields =
        optionTexts({"post=T", "weak", "not-weak", "department=T", "cadre=T", "visits=N", "note=T"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"all", "recycled", "as-of=D"}),
         tr("党员干部联系点：今年走访几次、应走访几次、没有办完的问题；--all 连同已经结束的，--as-of 按那天的情况"),
         contactList},
        {noun, QStringLiteral("show"), which, {}, tr("一个联系点和每次走访；写联系对象，或者写领导姓名"), contactShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("NAME")},
         optionTexts({"!target=T", "!from=D", "outside"}) + fields,
         tr("登记联系点；领导不在名册里的加 --outside"),
         checkedContact<contactAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"target=T", "from=D"}) + fields, tr("修改联系点"),
         checkedContact<contactChange>},
        {noun, QStringLiteral("visit"), which,
         optionTexts({"!date=D", "by=NAME", "issue=T", "follow=T", "solved=D", "remove"}),
         tr("登记或更正那一天的走访、发现的问题和怎样办好的；--remove 删去"), checkedContact<contactVisit>},
        {noun, QStringLiteral("end"), which, optionTexts({"!date=D"}), tr("登记联系结束"), checkedContact<contactEnd>},
        {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销结束"), contactReopen},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), contactRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), contactRestore}};
}

} // namespace branchbook::cli
