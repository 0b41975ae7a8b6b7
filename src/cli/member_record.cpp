// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member records, record-add, record-change, record-remove: 简历, 学历, 家庭主要成员和社会关系. What is sealed is told only with --secret.
#include "branchbook/book/member_store.h"
#include "branchbook/organization/background.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

#include <utility>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

const QDate kEverSince(1921, 7, 1);

QStringList recordKinds()
{
    return {QStringLiteral("work"), QStringLiteral("education"), QStringLiteral("family")};
}

/// What a person has in the book for good, so of those who have left too.
Result<NamedPerson> recordedPerson(const TransferDesk& desk, const Invocation& given)
{
    const QString wanted = given.words.value(0);
    auto person = personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today());
    if (!person)
        person = personNamed(given, desk.reader(), desk.branch.id, wanted, kEverSince);
    if (person && !person->member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {wanted});
    return person;
}

void addEducationTo(QJsonObject& json, const Background& record)
{
    json.insert(QStringLiteral("level"), record.level);
    json.insert(QStringLiteral("degree"), textJson(record.degree));
    json.insert(QStringLiteral("mode"), textJson(educationModeName(record.mode)));
}

QJsonObject recordJson(const Background& record, bool secrets)
{
    QJsonObject json{{QStringLiteral("id"), record.id.toString()},
                     {QStringLiteral("kind"), backgroundKindName(record.kind)}};
    if (record.kind == BackgroundKind::Family) {
        json.insert(QStringLiteral("relation"), record.relation);
    } else {
        json.insert(QStringLiteral("from"), textJson(record.from.toIso()));
        json.insert(QStringLiteral("until"), textJson(record.until.toIso()));
        json.insert(QStringLiteral("place"), textJson(record.place));
        json.insert(QStringLiteral("post"), textJson(record.post));
    }
    if (record.kind == BackgroundKind::Education)
        addEducationTo(json, record);
    if (!secrets)
        return json;
    if (record.kind == BackgroundKind::Family) {
        json.insert(QStringLiteral("family_name"), record.familyName);
        json.insert(QStringLiteral("family_birth"), textJson(record.familyBirth.toIso()));
        json.insert(QStringLiteral("family_status"), textJson(record.familyStatus));
        json.insert(QStringLiteral("family_work"), textJson(record.familyWork));
        json.insert(QStringLiteral("family_phone"), textJson(record.familyPhone));
    }
    json.insert(QStringLiteral("note"), textJson(record.note));
    return json;
}

QString recordLine(const Background& record, bool secrets)
{
    QStringList cells{record.id.toString(), backgroundKindTitle(record.kind)};
    switch (record.kind) {
    case BackgroundKind::Work: cells << QStringList{backgroundPeriod(record), record.place, record.post}; break;
    case BackgroundKind::Education:
        cells << QStringList{backgroundPeriod(record),       record.level, record.degree, record.place, record.post,
                             educationModeTitle(record.mode)};
        break;
    case BackgroundKind::Family:
        cells << record.relation;
        if (secrets)
            cells << QStringList{record.familyName, record.familyBirth.toIso(), record.familyStatus, record.familyWork,
                                 record.familyPhone};
        break;
    }
    if (secrets)
        cells << record.note;
    return cells.join(u'\t');
}

/// Everything of one kind, or of all.
Result<Answer> recordsAnswer(const TransferDesk& desk, const Invocation& given, book::MemberId member,
                             std::optional<BackgroundKind> kind)
{
    BB_TRY(const auto all, listBackground(desk.reader(), member));
    const bool secrets = given.has(QStringLiteral("secret"));
    Answer answer;
    QJsonArray list;
    for (const Background& record : kind ? backgroundOf(all, *kind) : all) {
        list.append(recordJson(record, secrets));
        answer.lines << recordLine(record, secrets);
    }
    if (list.isEmpty())
        answer.lines << tr("还没有登记。用 member record-add 登记简历、学历或家庭主要成员和社会关系。");
    const QStringList doubts = backgroundDoubts(all, desk.today());
    answer.lines += doubts;
    answer.listsNothing = list.isEmpty();
    answer.json = QJsonObject{{QStringLiteral("records"), list}, {QStringLiteral("doubts"), textsJson(doubts)}};
    return answer;
}

Result<Answer> memberRecords(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const QString word = given.value(QStringLiteral("kind"));
    const auto kind = backgroundKindByName(word);
    if (!word.isEmpty() && !kind)
        return tl::unexpected(unknownChoice(QStringLiteral("kind"), word, recordKinds()));
    BB_TRY(const NamedPerson person, recordedPerson(desk, given));
    return recordsAnswer(desk, given, *person.member, kind);
}

/// An empty value takes the date away. Error: value.date (Usage).
Result<> readRecordDate(PartialDate& date, const Invocation& given, const char* name, QDate today)
{
    const QString option = QString::fromLatin1(name);
    if (!given.has(option))
        return {};
    const QString typed = given.value(option).trimmed();
    const auto read = typed.isEmpty() ? PartialDate() : parseTypedDate(typed, today);
    if (!read)
        return fail(ErrorKind::Usage, QStringLiteral("value.date"), {typed}, option);
    date = *read;
    return {};
}

Result<> readRecordOptions(Background& record, const Invocation& given, QDate today)
{
    const std::pair<QString*, const char*> texts[] = {{&record.place, "place"},
                                                      {&record.post, "post"},
                                                      {&record.level, "level"},
                                                      {&record.degree, "degree"},
                                                      {&record.relation, "relation"},
                                                      {&record.familyName, "family-name"},
                                                      {&record.familyStatus, "family-status"},
                                                      {&record.familyWork, "family-work"},
                                                      {&record.familyPhone, "family-phone"},
                                                      {&record.note, "note"}};
    for (const auto& [text, name] : texts) {
        if (const QString option = QString::fromLatin1(name); given.has(option))
            *text = given.value(option);
    }
    BB_CHECK(readRecordDate(record.from, given, "from", today));
    BB_CHECK(readRecordDate(record.until, given, "until", today));
    BB_CHECK(readRecordDate(record.familyBirth, given, "family-birth", today));
    const QString option = QStringLiteral("mode");
    if (!given.has(option))
        return {};
    const auto mode = educationModeByName(given.value(option));
    if (!mode)
        return tl::unexpected(
            unknownChoice(option, given.value(option), {QStringLiteral("full_time"), QStringLiteral("in_service")}));
    record.mode = *mode;
    return {};
}

QString nameOfRecorded(const TransferDesk& desk, book::MemberId member)
{
    const auto person = book::loadMember(desk.reader(), member, book::PostWords::AsWritten);
    return person ? person->name() : QString();
}

Result<Answer> recordAdd(Context& context)
{
    const Invocation& given = context.invocation();
    const auto kind = backgroundKindByName(given.words.value(1));
    if (!kind)
        return tl::unexpected(unknownChoice(QStringLiteral("kind"), given.words.value(1), recordKinds()));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NamedPerson person, recordedPerson(desk, given));
    Background record;
    record.member = *person.member;
    record.kind = *kind;
    BB_CHECK(readRecordOptions(record, given, desk.today()));
    const QString label = tr("登记%1：%2").arg(backgroundKindTitle(*kind), person.name);
    BB_CHECK(desk.perform("background.add", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, addBackground(unit, record, desk.today()));
        return {};
    }));
    return recordsAnswer(desk, given, record.member, *kind);
}

Result<Answer> recordChange(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(Background record, loadBackground(desk.reader(), BackgroundId::fromString(given.words.value(0))));
    BB_CHECK(readRecordOptions(record, given, desk.today()));
    const QString label = tr("修改%1：%2").arg(backgroundKindTitle(record.kind), nameOfRecorded(desk, record.member));
    BB_CHECK(desk.perform("background.change", label,
                          [&](UnitOfWork& unit) { return changeBackground(unit, record, desk.today()); }));
    return recordsAnswer(desk, given, record.member, record.kind);
}

Result<Answer> recordRemove(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Background record, loadBackground(desk.reader(), BackgroundId::fromString(given.words.value(0))));
    const QString label = tr("移除%1：%2").arg(backgroundKindTitle(record.kind), nameOfRecorded(desk, record.member));
    BB_CHECK(
        desk.perform("background.remove", label, [&](UnitOfWork& unit) { return removeBackground(unit, record.id); }));
    return recordsAnswer(desk, given, record.member, record.kind);
}

} // namespace

QList<Command> memberRecordCommands()
{
    const QString noun = QStringLiteral("member");
    const QStringList id{QStringLiteral("ID")};
    const QStringList fields = optionTexts(
        {"from=D", "until=D", "place=T", "post=T", "level=T", "degree=T", "mode=full_time|in_service", "relation=T",
         "family-name=T", "family-birth=D", "family-status=T", "family-work=T", "family-phone=T", "note=T", "secret"});
    return {{noun,
             QStringLiteral("records"),
             {QStringLiteral("NAME")},
             optionTexts({"kind=work|education|family", "secret"}),
             tr("一个人的简历、学历、家庭主要成员和社会关系；家庭成员的情况和备注只在 --secret 时显示"),
             memberRecords},
            {noun,
             QStringLiteral("record-add"),
             {QStringLiteral("NAME"), QStringLiteral("work|education|family")},
             fields,
             tr("登记一段简历、一项学历或一位家庭成员、亲属；还没有结束的不写 --until"),
             recordAdd},
            {noun, QStringLiteral("record-change"), id, fields, tr("修改其中一条；值为空就是去掉"), recordChange},
            {noun, QStringLiteral("record-remove"), id, optionTexts({"secret"}), tr("移除误登记的一条"), recordRemove}};
}

} // namespace branchbook::cli
