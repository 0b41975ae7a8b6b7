// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// reading list, show, begin, change, readers, confirm, close, reopen, print, recycle, restore: institutions that are made known.
#include "branchbook/institutions/reading.h"
#include "branchbook/base/text.h"
#include "branchbook/book/attachment.h"
#include "branchbook/report/institution_document.h"
#include "cli/institution_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"
#include "cli/person_option.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using institutions::Reader;
using institutions::Reading;
using institutions::ReadingKind;
using store::UnitOfWork;

QJsonObject readingJson(const Reading& reading)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{QStringLiteral("id"), reading.id.toString()},
            {QStringLiteral("kind"), institutions::readingKindName(reading.kind)},
            {QStringLiteral("institution"), reading.title},
            {QStringLiteral("version"), reading.version},
            {QStringLiteral("from"), dayJson(reading.begunOn)},
            {QStringLiteral("until"), dayJson(reading.dueOn)},
            {QStringLiteral("place"), text(reading.place)},
            {QStringLiteral("readers"), int(reading.readers.size())},
            {QStringLiteral("confirmed"), reading.confirmed()},
            {QStringLiteral("closed"), dayJson(reading.closedOn)},
            {QStringLiteral("outcome"), text(reading.outcome)}};
}

QString readingLine(const Reading& reading)
{
    QStringList parts{institutions::readingKindTitle(reading.kind), reading.title, tr("第%1版").arg(reading.version),
                      tr("%1 至 %2").arg(reading.begunOn.toString(Qt::ISODate), reading.dueOn.toString(Qt::ISODate))};
    if (reading.kind == ReadingKind::Circulated)
        parts << tr("确认 %1/%2").arg(reading.confirmed()).arg(reading.readers.size());
    if (!reading.isOpen())
        parts << tr("%1 结束").arg(reading.closedOn.toString(Qt::ISODate));
    if (reading.recycled)
        parts << reading.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> readingAnswer(const TransferDesk& desk, institutions::ReadingId id)
{
    BB_TRY(const Reading reading, institutions::loadReading(desk.reader(), id));
    QJsonObject json = readingJson(reading);
    Answer answer{{}, {readingLine(reading)}};
    QJsonArray list;
    for (const Reader& reader : reading.readers) {
        list.append(QJsonObject{{QStringLiteral("full_name"), reader.name},
                                {QStringLiteral("confirmed"), dayJson(reader.confirmedOn)}});
        answer.lines << QStringLiteral("%1\t%2").arg(
            reader.name, reader.confirmedOn.isValid() ? reader.confirmedOn.toString(Qt::ISODate) : tr("没有确认"));
    }
    json.insert(QStringLiteral("people"), list);
    if (!reading.outcome.isEmpty())
        answer.lines << tr("结果：%1").arg(reading.outcome);
    answer.json = json;
    return answer;
}

/// By its id; or of the institution with this title the latest, one that is going on before others. Error: reading.none_of.
Result<Reading> readingNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, institutions::listReadings(desk.reader(), desk.branch.id));
    std::optional<Reading> found;
    for (const Reading& each : all) {
        if (each.id.toString() == wanted)
            return each;
        if (each.title == trimmedText(wanted) && (!found || (each.isOpen() && !found->isOpen())))
            found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("reading.none_of"), {wanted});
    return *found;
}

Result<Answer> readingList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? institutions::listRecycledReadings(desk.reader(), desk.branch.id)
               : past ? institutions::listReadingsOn(desk.reader(), desk.branch.id, day)
                      : institutions::listReadings(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Reading& each : all) {
        if (given.has(QStringLiteral("open")) && each.isSettled())
            continue;
        list.append(readingJson(each));
        answer.lines << readingLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有公示和传阅。")
                             : past ? tr("那天还没有公示和传阅。")
                                    : tr("没有公示和传阅。用 reading begin 制度名称 开始一次。"));
    answer.json = list;
    return answer;
}

Result<Answer> readingShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Reading reading, readingNamed(desk, context.invocation().words.value(0)));
    return readingAnswer(desk, reading.id);
}

/// --person, each of the roster. Error: cli.person_unknown.
Result<QList<Reader>> readersGiven(const TransferDesk& desk, const Invocation& given)
{
    QList<Reader> readers;
    const QStringList names = given.list(QStringLiteral("person"));
    for (const QString& name : names) {
        BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, name, desk.today()));
        if (!person.member)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {name});
        readers.append({*person.member, person.name, {}});
    }
    return readers;
}

Result<Answer> readingBegin(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto institution, institutionNamed(desk, given.words.value(0)));
    Reading reading;
    reading.branch = desk.branch.id;
    reading.institution = institution.id;
    if (const QString option = QStringLiteral("kind"); given.has(option)) {
        const auto kind = institutions::readingKindByName(given.value(option));
        if (!kind)
            return fail(unknownChoice(option, given.value(option),
                                      {QStringLiteral("circulated"), QStringLiteral("published")}));
        reading.kind = *kind;
    }
    BB_TRY(const auto number, versionNumberOption(given, "number"));
    reading.version = number.value_or(0);
    BB_TRY(reading.begunOn, context.date(QStringLiteral("date"), desk.today()));
    BB_TRY(reading.dueOn, dayOption(given, QStringLiteral("until")));
    reading.place = given.value(QStringLiteral("place"));
    BB_TRY(reading.readers, readersGiven(desk, given));
    institutions::ReadingId id;
    const QString label = tr("开始%1：%2").arg(institutions::readingKindTitle(reading.kind), institution.title);
    BB_CHECK(desk.perform("reading.begin", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, institutions::beginReading(unit, reading, desk.today()));
        return {};
    }));
    return readingAnswer(desk, id);
}

Result<Answer> changedReading(Context& context, const char* verb, const QString& label,
                              const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Reading&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Reading reading, readingNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(reading.title), [&](UnitOfWork& unit) { return work(desk, unit, reading); }));
    return readingAnswer(desk, reading.id);
}

Result<Answer> readingChange(Context& context)
{
    const Invocation& given = context.invocation();
    return changedReading(context, "reading.change", tr("修改公示和传阅：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, Reading reading) -> Result<> {
                              if (given.has(QStringLiteral("until"))) {
                                  BB_TRY(reading.dueOn, dayOption(given, QStringLiteral("until")));
                              }
                              if (given.has(QStringLiteral("place")))
                                  reading.place = given.value(QStringLiteral("place"));
                              return institutions::changeReading(unit, reading, desk.today());
                          });
}

/// --person adds, with --remove takes away.
Result<Answer> readingReaders(Context& context)
{
    const Invocation& given = context.invocation();
    return changedReading(context, "reading.readers", tr("修改传阅名单：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const Reading& reading) -> Result<> {
                              BB_TRY(const auto named, readersGiven(desk, given));
                              QList<Reader> readers = reading.readers;
                              for (const Reader& each : named) {
                                  readers.removeIf([&](const Reader& there) { return there.member == each.member; });
                                  if (!given.has(QStringLiteral("remove")))
                                      readers.append(each);
                              }
                              return institutions::putReaders(unit, reading.id, readers);
                          });
}

Result<Answer> readingConfirm(Context& context)
{
    const Invocation& given = context.invocation();
    const bool back = given.has(QStringLiteral("remove"));
    return changedReading(context, "reading.confirm", back ? tr("撤销传阅确认：%1") : tr("登记传阅确认：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const Reading& reading) -> Result<> {
                              if (!given.has(QStringLiteral("all"))) // somebody is meant
                                  BB_CHECK(neededText(given, QStringLiteral("person")).map([](const QString&) {}));
                              BB_TRY(const auto named, readersGiven(desk, given));
                              QList<book::MemberId> members;
                              for (const Reader& each : named)
                                  members.append(each.member);
                              if (given.has(QStringLiteral("all"))) {
                                  for (const Reader& each : reading.readers) {
                                      if (!each.confirmedOn.isValid())
                                          members.append(each.member);
                                  }
                              }
                              if (back) {
                                  for (const book::MemberId member : std::as_const(members))
                                      BB_CHECK(institutions::takeBackConfirmation(unit, reading.id, member));
                                  return {};
                              }
                              QDate on = desk.today();
                              if (given.has(QStringLiteral("date"))) {
                                  BB_TRY(on, context.date(QStringLiteral("date"), desk.today()));
                              }
                              return institutions::confirmReading(unit, reading.id, members, on, desk.today());
                          });
}

Result<Answer> readingClose(Context& context)
{
    return changedReading(context, "reading.close", tr("结束公示和传阅：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const Reading& reading) -> Result<> {
                              BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
                              return institutions::closeReading(unit, reading.id, on,
                                                                context.invocation().value(QStringLiteral("outcome")),
                                                                desk.today());
                          });
}

Result<Answer> readingReopen(Context& context)
{
    return changedReading(context, "reading.reopen", tr("撤销结束公示和传阅：%1"),
                          [](const TransferDesk&, UnitOfWork& unit, const Reading& reading) {
                              return institutions::reopenReading(unit, reading.id);
                          });
}

Result<Answer> readingPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Reading reading, readingNamed(desk, given.words.value(0)));
    BB_TRY(const auto institution, institutions::loadInstitution(desk.reader(), reading.institution));
    const report::InstitutionPaper paper{desk.branch.name, {}, institution, reading.version};
    const QString what = reading.kind == ReadingKind::Circulated ? tr("传阅签字表") : tr("公示");
    return writePaper(path, what, report::readingDocument(paper, reading), context.progress());
}

Result<Answer> readingRecycle(Context& context)
{
    return changedReading(context, "reading.recycle", tr("放入回收站：公示和传阅%1"),
                          [](const TransferDesk& desk, UnitOfWork& unit, const Reading& reading) {
                              return institutions::recycleReading(unit, reading.id, desk.today());
                          });
}

Result<Answer> readingRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = institutions::ReadingId::fromString(context.invocation().words.value(0));
    BB_TRY(const Reading reading, institutions::loadReading(desk.reader(), id));
    BB_CHECK(desk.perform("reading.restore", tr("从回收站恢复：公示和传阅%1").arg(reading.title),
                          [&](UnitOfWork& unit) { return institutions::restoreReading(unit, id); }));
    return readingAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedReading(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> readingCommands()
{
    const QString noun = QStringLiteral("reading");
    const QStringList which{QStringLiteral("TITLE|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"open", "recycled", "as-of=D"}),
             tr("制度的公示和传阅；--open 没有收齐确认的，--as-of 按那天的情况"),
             readingList},
            {noun, QStringLiteral("show"), which, {}, tr("一次公示或者传阅，谁确认了、谁没有"), readingShow},
            {noun, QStringLiteral("begin"), which,
             optionTexts({"!date=D", "!until=D", "kind=circulated|published", "number=N", "place=P", "person=NAME,…"}),
             tr("开始传阅或者公示；传阅不写 --person 的给全体党员"), checkedReading<readingBegin>},
            {noun, QStringLiteral("change"), which, optionTexts({"until=D", "place=P"}), tr("修改期限和地点"),
             checkedReading<readingChange>},
            {noun, QStringLiteral("readers"), which, optionTexts({"!person=NAME,…", "remove"}),
             tr("传阅名单加人；--remove 去掉还没有确认的人"), checkedReading<readingReaders>},
            {noun, QStringLiteral("confirm"), which, optionTexts({"person=NAME,…", "all", "date=D", "remove"}),
             tr("登记谁在哪天读过；--all 其余的人；--remove 撤销"), checkedReading<readingConfirm>},
            {noun, QStringLiteral("close"), which, optionTexts({"!date=D", "!outcome=T"}), tr("结束并写明结果"),
             checkedReading<readingClose>},
            {noun, QStringLiteral("reopen"), which, {}, tr("登记错了的，撤销结束"), readingReopen},
            {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|.docx"}),
             tr("传阅的签字表，或者公示的文稿"), readingPrint},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), readingRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), readingRestore}};
}

} // namespace branchbook::cli
