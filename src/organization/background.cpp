// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/background.h"

#include "branchbook/base/text.h"
#include "branchbook/base/word_list.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

constexpr WordList<BackgroundKind, 3> kBackgroundKinds{
    "Background",
    {{{"work", QT_TRANSLATE_NOOP("Background", "简历")},
      {"education", QT_TRANSLATE_NOOP("Background", "学历")},
      {"family", QT_TRANSLATE_NOOP("Background", "家庭主要成员和社会关系")}}}};
constexpr WordList<EducationMode, 3> kEducationModes{"Background",
                                                     {{{"", ""},
                                                       {"full_time", QT_TRANSLATE_NOOP("Background", "全日制")},
                                                       {"in_service", QT_TRANSLATE_NOOP("Background", "在职")}}}};

Background backgroundIn(const store::Query& query)
{
    Background record;
    record.id = BackgroundId::fromString(query.text(0));
    record.rev = query.integer(1);
    record.member = book::MemberId::fromString(query.text(2));
    record.kind = backgroundKindByName(query.text(3)).value_or(BackgroundKind::Work);
    record.from = PartialDate::fromIso(query.text(4));
    record.until = PartialDate::fromIso(query.text(5));
    record.place = query.text(6);
    record.post = query.text(7);
    record.level = query.text(8);
    record.degree = query.text(9);
    record.mode = educationModeByName(query.text(10)).value_or(EducationMode::Unknown);
    record.relation = query.text(11);
    record.familyName = store::unseal(query.blob(12));
    record.familyBirth = PartialDate::fromIso(store::unseal(query.blob(13)));
    record.familyStatus = store::unseal(query.blob(14));
    record.familyWork = store::unseal(query.blob(15));
    record.familyPhone = store::unseal(query.blob(16));
    record.note = store::unseal(query.blob(17));
    return record;
}

/// Every text trimmed, and nothing that is not of the kind.
Background keptBackground(const Background& given)
{
    Background kept;
    kept.id = given.id;
    kept.rev = given.rev;
    kept.member = given.member;
    kept.kind = given.kind;
    kept.note = trimmedText(given.note);
    if (given.kind == BackgroundKind::Family) {
        kept.relation = trimmedText(given.relation);
        kept.familyName = trimmedText(given.familyName);
        kept.familyBirth = given.familyBirth;
        kept.familyStatus = trimmedText(given.familyStatus);
        kept.familyWork = trimmedText(given.familyWork);
        kept.familyPhone = trimmedText(given.familyPhone);
        return kept;
    }
    kept.from = given.from;
    kept.until = given.until;
    kept.place = trimmedText(given.place);
    kept.post = trimmedText(given.post);
    if (given.kind == BackgroundKind::Education) {
        kept.level = trimmedText(given.level);
        kept.degree = trimmedText(given.degree);
        kept.mode = given.mode;
    }
    return kept;
}

store::Value sealedBackground(const QString& text)
{
    return text.isEmpty() ? store::Value{} : store::Value{store::seal(text)};
}

store::ColumnValues backgroundColumns(const Background& record)
{
    return {{"from_on", store::textOrNull(record.from.toIso())},
            {"until_on", store::textOrNull(record.until.toIso())},
            {"place", store::textOrNull(record.place)},
            {"post", store::textOrNull(record.post)},
            {"level", store::textOrNull(record.level)},
            {"degree", store::textOrNull(record.degree)},
            {"mode", store::textOrNull(educationModeName(record.mode))},
            {"relation", store::textOrNull(record.relation)},
            {"family_name", sealedBackground(record.familyName)},
            {"family_birth", sealedBackground(record.familyBirth.toIso())},
            {"family_status", sealedBackground(record.familyStatus)},
            {"family_work", sealedBackground(record.familyWork)},
            {"family_phone", sealedBackground(record.familyPhone)},
            {"note", sealedBackground(record.note)}};
}

tl::unexpected<Error> badBackground(const char* code, const char* field, const QStringList& args = {})
{
    return fail(ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(field));
}

struct BackgroundText {
    QString Background::*text;
    const char* field;
    const char* title;
};
constexpr BackgroundText kBackgroundTexts[] = {
    {&Background::place, "place", QT_TRANSLATE_NOOP("Background", "单位或学校")},
    {&Background::post, "post", QT_TRANSLATE_NOOP("Background", "职务或专业")},
    {&Background::level, "level", QT_TRANSLATE_NOOP("Background", "学历")},
    {&Background::degree, "degree", QT_TRANSLATE_NOOP("Background", "学位")},
    {&Background::relation, "relation", QT_TRANSLATE_NOOP("Background", "与本人的关系")},
    {&Background::familyName, "family_name", QT_TRANSLATE_NOOP("Background", "姓名")},
    {&Background::familyStatus, "family_status", QT_TRANSLATE_NOOP("Background", "政治面貌")},
    {&Background::familyWork, "family_work", QT_TRANSLATE_NOOP("Background", "工作单位及职务")},
    {&Background::familyPhone, "family_phone", QT_TRANSLATE_NOOP("Background", "电话")},
    {&Background::note, "note", QT_TRANSLATE_NOOP("Background", "备注")},
};

/// The text itself is not repeated: it may be a secret.
Result<> checkBackgroundLengths(const Background& record)
{
    for (const auto& [text, field, title] : kBackgroundTexts) {
        const qsizetype most = text == &Background::note ? kBackgroundNoteLength : kBackgroundLength;
        if ((record.*text).size() > most)
            return badBackground("background.long", field,
                                 {QCoreApplication::translate("Background", title), QString::number(most)});
    }
    return {};
}

Result<> checkBackgroundPeriod(const Background& record, const book::Member& person, QDate today)
{
    const bool isWork = record.kind == BackgroundKind::Work;
    if (record.from.isEmpty() && (isWork || record.until.isEmpty()))
        return badBackground("background.day_missing", "from", {backgroundKindTitle(record.kind)});
    for (const auto& [day, field] : {std::pair{record.from, "from"}, std::pair{record.until, "until"}}) {
        if (!day.isEmpty() && day.earliest() > today)
            return badBackground("background.day_future", field, {day.toChinese()});
        BB_CHECK(book::checkInLife(person, day, QString::fromLatin1(field)));
    }
    if (!record.from.isEmpty() && !record.until.isEmpty() && record.until.latest() < record.from.earliest())
        return badBackground("background.order", "until", {record.until.toChinese(), record.from.toChinese()});
    return {};
}

Result<> checkBackground(const store::Session& session, const Background& record, QDate today)
{
    BB_TRY(const book::Member person, book::loadMember(session, record.member, book::PostWords::AsWritten));
    if (person.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("background.recycled"), {person.name()});
    BB_CHECK(checkBackgroundLengths(record));
    if (record.kind == BackgroundKind::Family) {
        if (record.relation.isEmpty())
            return badBackground("background.relation_missing", "relation");
        if (record.familyName.isEmpty())
            return badBackground("background.name_missing", "family_name");
        if (!record.familyBirth.isEmpty() && record.familyBirth.earliest() > today)
            return badBackground("background.birth_future", "family_birth", {record.familyBirth.toChinese()});
        return {};
    }
    if (record.kind == BackgroundKind::Work && record.place.isEmpty())
        return badBackground("background.place_missing", "place");
    if (record.kind == BackgroundKind::Education && record.level.isEmpty())
        return badBackground("background.level_missing", "level");
    return checkBackgroundPeriod(record, person, today);
}

} // namespace

QString backgroundKindName(BackgroundKind kind)
{
    return kBackgroundKinds.nameOf(kind);
}

QString backgroundKindTitle(BackgroundKind kind)
{
    return kBackgroundKinds.titleOf(kind);
}

std::optional<BackgroundKind> backgroundKindByName(QStringView name)
{
    return kBackgroundKinds.find(name);
}

QString educationModeName(EducationMode mode)
{
    return kEducationModes.nameOf(mode);
}

QString educationModeTitle(EducationMode mode)
{
    return mode == EducationMode::Unknown ? QString() : kEducationModes.titleOf(mode);
}

std::optional<EducationMode> educationModeByName(QStringView name)
{
    return name.isEmpty() ? EducationMode::Unknown : kEducationModes.find(name);
}

QString backgroundPeriod(const Background& record)
{
    if (record.from.isEmpty())
        return record.until.toDotted();
    const bool isOver = !record.until.isEmpty() || record.kind != BackgroundKind::Work;
    const QString until = isOver ? record.until.toDotted() : QCoreApplication::translate("Background", "至今");
    return record.from.toDotted() + u'—' + until;
}

Result<QList<Background>> listBackground(const store::Session& session, book::MemberId member)
{
    QList<Background> list;
    store::Query query = session.query("background.of_member");
    BB_TRY(bool row, query.bind("member", member.toString()).next());
    while (row) {
        list.append(backgroundIn(query));
        BB_TRY(row, query.next());
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return list;
}

QList<Background> backgroundOf(const QList<Background>& all, BackgroundKind kind)
{
    QList<Background> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [kind](const Background& each) { return each.kind == kind; });
    return found;
}

Result<Background> loadBackground(const store::Session& session, BackgroundId id)
{
    store::Query query = session.query("background.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("background.missing"));
    return backgroundIn(query);
}

Result<BackgroundId> addBackground(store::UnitOfWork& unit, const Background& given, QDate today)
{
    const Background record = keptBackground(given);
    BB_CHECK(checkBackground(unit.session(), record, today));
    const BackgroundId id = record.id.isNull() ? BackgroundId::make() : record.id; // a sample brings its own
    store::ColumnValues columns = backgroundColumns(record);
    columns.insert(columns.begin(),
                   {{"id", id.toString()},
                    {"member_id", record.member.toString()},
                    {"kind", backgroundKindName(record.kind)},
                    {"entered_on", store::dayOrNull(today)}});
    BB_CHECK(unit.insert("member_background", columns));
    return id;
}

Result<> changeBackground(store::UnitOfWork& unit, const Background& given, QDate today)
{
    BB_TRY(const Background now, loadBackground(unit.session(), given.id));
    Background record = given;
    record.member = now.member;
    record.kind = now.kind;
    record = keptBackground(record);
    BB_CHECK(checkBackground(unit.session(), record, today));
    return unit.update("member_background", record.id.toString(), record.rev, backgroundColumns(record));
}

Result<> removeBackground(store::UnitOfWork& unit, BackgroundId id)
{
    BB_TRY([[maybe_unused]] const Background record, loadBackground(unit.session(), id));
    return unit.remove("member_background", id.toString());
}

} // namespace branchbook::organization
