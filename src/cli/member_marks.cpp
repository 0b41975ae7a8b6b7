// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member tag, tags, field, fields, field-add, field-change, field-recycle, field-restore: what a book keeps of people beside the
// roster's own columns.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/organization/own_field.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

Result<NamedPerson> markedPerson(const TransferDesk& desk, const Invocation& given)
{
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    return person;
}

Result<Answer> tagAnswer(const TransferDesk& desk, const NamedPerson& person)
{
    BB_TRY(const QStringList tags, listMemberTags(desk.reader(), *person.member));
    return Answer{QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("tags"), textsJson(tags)}},
                  {QStringList{person.name, tags.isEmpty() ? tr("没有标签") : shownList(tags)}.join(u'\t')}};
}

Result<Answer> memberTag(Context& context)
{
    const Invocation& given = context.invocation();
    const bool writes =
        given.has(QStringLiteral("set")) || given.has(QStringLiteral("add")) || given.has(QStringLiteral("drop"));
    BB_TRY(const TransferDesk desk, openTransfers(context, writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const NamedPerson person, markedPerson(desk, given));
    if (!writes)
        return tagAnswer(desk, person);
    BB_TRY(QStringList tags, listMemberTags(desk.reader(), *person.member));
    if (given.has(QStringLiteral("set")))
        tags = {given.value(QStringLiteral("set"))};
    BB_TRY(const QStringList added, readTags(given.value(QStringLiteral("add"))));
    BB_TRY(const QStringList removed, readTags(given.value(QStringLiteral("drop"))));
    tags += added;
    for (const QString& tag : removed)
        tags.removeAll(tag);
    BB_CHECK(desk.perform("member.tag", tr("修改标签：%1").arg(person.name),
                          [&](UnitOfWork& unit) { return setMemberTags(unit, *person.member, tags); }));
    return tagAnswer(desk, person);
}

Result<Answer> memberTags(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto tags, listTags(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const auto& [tag, people] : tags) {
        list.append(QJsonObject{{QStringLiteral("tag"), tag}, {QStringLiteral("members"), people}});
        answer.lines << QStringList{tag, QString::number(people)}.join(u'\t');
    }
    if (list.isEmpty())
        answer.lines << tr("还没有标签。用 member tag 姓名 --add 标签 添加。");
    answer.json = list;
    return answer;
}

QJsonObject ownFieldJson(const OwnField& field)
{
    return {{QStringLiteral("id"), field.id.toString()},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("kind"), ownKindName(field.kind)},
            {QStringLiteral("choices"), textsJson(field.choices)}};
}

QString ownFieldLine(const OwnField& field)
{
    return QStringList{field.name, ownKindTitle(field.kind), shownList(field.choices)}.join(u'\t');
}

Result<Answer> memberFields(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto fields,
           context.invocation().has(QStringLiteral("recycled")) ? listRecycledOwnFields(desk.reader())
                                                                : listOwnFields(desk.reader()));
    Answer answer;
    QJsonArray list;
    for (const OwnField& field : fields) {
        list.append(ownFieldJson(field));
        answer.lines << ownFieldLine(field);
    }
    if (list.isEmpty())
        answer.lines << tr("没有自定义项目。用 member field-add 名称 --kind text 添加。");
    answer.json = list;
    return answer;
}

Result<> readOwnOptions(OwnField& field, const Invocation& given)
{
    if (given.has(QStringLiteral("name")))
        field.name = given.value(QStringLiteral("name"));
    if (given.has(QStringLiteral("choices")))
        field.choices = given.list(QStringLiteral("choices"));
    if (!given.has(QStringLiteral("kind")))
        return {};
    const QString word = given.value(QStringLiteral("kind"));
    const auto kind = ownKindByName(word);
    if (!kind)
        return tl::unexpected(unknownChoice(
            QStringLiteral("kind"), word,
            {QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("choice")}));
    field.kind = *kind;
    return {};
}

/// From 1; 0 leaves it where it is.
Result<int> placeWanted(const Invocation& given)
{
    if (!given.has(QStringLiteral("position")))
        return 0;
    bool ok = false;
    const QString typed = given.value(QStringLiteral("position"));
    const int place = typed.toInt(&ok);
    if (!ok || place < 1)
        return fail(ErrorKind::Usage, QStringLiteral("own_field.position"), {typed});
    return place;
}

Result<Answer> writtenField(Context& context, const TransferDesk& desk, OwnField field, const char* verb)
{
    BB_CHECK(readOwnOptions(field, context.invocation()));
    BB_TRY(const int place, placeWanted(context.invocation()));
    OwnFieldId id;
    BB_CHECK(desk.perform(verb, tr("自定义项目：%1").arg(field.name), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, putOwnField(unit, field));
        return place > 0 ? placeOwnField(unit, id, place - 1) : Result<>();
    }));
    BB_TRY(const OwnField written, ownFieldNamed(desk.reader(), id.toString()));
    return Answer{ownFieldJson(written), {ownFieldLine(written)}};
}

Result<Answer> fieldAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    OwnField field;
    field.name = context.invocation().words.value(0);
    return writtenField(context, desk, field, "member.field-add");
}

Result<Answer> fieldChange(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const OwnField field, ownFieldNamed(desk.reader(), context.invocation().words.value(0)));
    return writtenField(context, desk, field, "member.field-change");
}

Result<Answer> fieldRecycle(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const OwnField field, ownFieldNamed(desk.reader(), context.invocation().words.value(0)));
    BB_CHECK(desk.perform("member.field-recycle", tr("放入回收站：自定义项目 %1").arg(field.name),
                          [&](UnitOfWork& unit) { return recycleOwnField(unit, field.id, desk.today()); }));
    return Answer{ownFieldJson(field),
                  {tr("“%1”已放入回收站，填过的内容都在；member field-restore 恢复。").arg(field.name)}};
}

Result<Answer> fieldRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto gone, listRecycledOwnFields(desk.reader()));
    const QString wanted = context.invocation().words.value(0);
    for (const OwnField& field : gone) {
        if (field.name != wanted && field.id.toString() != wanted)
            continue;
        BB_CHECK(desk.perform("member.field-restore", tr("从回收站恢复：自定义项目 %1").arg(field.name),
                              [&](UnitOfWork& unit) { return restoreOwnField(unit, field.id); }));
        return Answer{ownFieldJson(field), {ownFieldLine(field)}};
    }
    return fail(ErrorKind::NotFound, QStringLiteral("own_field.missing"), {wanted});
}

/// One in use; where it is cleared also a retired one that is still 待核实 of the person. Error: own_field.missing.
Result<OwnField> clearedField(const TransferDesk& desk, book::MemberId member, const QString& name, bool clears)
{
    auto field = ownFieldNamed(desk.reader(), name);
    if (field || !clears)
        return field;
    BB_TRY(const auto retired, retiredOwnDoubts(desk.reader(), member));
    for (const OwnField& each : retired) {
        if (comparisonKey(each.name) == comparisonKey(name) || each.id.toString() == name)
            return each;
    }
    return field;
}

Result<Answer> memberField(Context& context)
{
    const Invocation& given = context.invocation();
    const bool writes = given.has(QStringLiteral("value")) || given.has(QStringLiteral("clear"));
    BB_TRY(const TransferDesk desk, openTransfers(context, writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const NamedPerson person, markedPerson(desk, given));
    const bool clears = given.has(QStringLiteral("clear"));
    BB_TRY(const OwnField field, clearedField(desk, *person.member, given.words.value(1), clears));
    if (writes) {
        const QString typed = clears ? QString() : given.value(QStringLiteral("value"));
        const QString label = tr("填写%1：%2").arg(field.name, person.name);
        const auto work = [&](UnitOfWork& unit) -> Result<> {
            if (clears)
                BB_CHECK(settleOwnDoubt(unit, *person.member, field.id));
            return field.recycled ? Result<>() : setOwnValue(unit, *person.member, field, typed, desk.today());
        };
        BB_CHECK(desk.perform("member.field", label, work));
    }
    BB_TRY(const auto values, ownValuesOf(desk.reader(), *person.member));
    const QString value = values.value(field.id.toString());
    return Answer{QJsonObject{{QStringLiteral("name"), person.name},
                              {QStringLiteral("field"), field.name},
                              {QStringLiteral("value"), value.isEmpty() ? QJsonValue() : QJsonValue(value)}},
                  {QStringList{person.name, field.name, value}.join(u'\t')}};
}

} // namespace

QList<Command> memberMarkCommands()
{
    const QString noun = QStringLiteral("member");
    const QStringList name{QStringLiteral("NAME")};
    const QStringList field{QStringLiteral("FIELD")};
    return {
        {noun, QStringLiteral("tag"), name, optionTexts({"set=T,T", "add=T,T", "drop=T,T"}),
         tr("一个人的标签：不带选项是查看"), memberTag},
        {noun, QStringLiteral("tags"), {}, {}, tr("用过的标签和人数；member list --tag 按标签筛选"), memberTags},
        {noun, QStringLiteral("fields"), {}, optionTexts({"recycled"}), tr("本手册自己加的项目"), memberFields},
        {noun, QStringLiteral("field"), QStringList{QStringLiteral("NAME"), QStringLiteral("FIELD")},
         optionTexts({"value=V", "clear"}), tr("一个人在自定义项目里的内容：不带选项是查看"), memberField},
        {noun, QStringLiteral("field-add"), field,
         optionTexts({"!kind=text|number|date|choice", "choices=C,C", "position=N"}), tr("添加一个自定义项目"),
         fieldAdd},
        {noun, QStringLiteral("field-change"), field,
         optionTexts({"name=N", "kind=text|number|date|choice", "choices=C,C", "position=N"}),
         tr("修改自定义项目的名称、类型、选项或排在第几"), fieldChange},
        {noun, QStringLiteral("field-recycle"), field, {}, tr("自定义项目放入回收站，填过的内容都在"), fieldRecycle},
        {noun, QStringLiteral("field-restore"), field, {}, tr("从回收站恢复自定义项目"), fieldRestore}};
}

} // namespace branchbook::cli
