// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// experience show, add, change, remove: 基层工作经历, and whether it is enough before a promotion.
#include "branchbook/organization/grassroots.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

QJsonObject spellJson(const GrassrootsSpell& spell)
{
    return {{QStringLiteral("id"), spell.id.toString()},
            {QStringLiteral("place"), spell.place},
            {QStringLiteral("post"), spell.post.isEmpty() ? QJsonValue() : QJsonValue(spell.post)},
            {QStringLiteral("from"), QJsonValue(spell.from.toIso())},
            {QStringLiteral("until"), spell.until.isEmpty() ? QJsonValue() : QJsonValue(spell.until.toIso())}};
}

Result<Answer> experienceAnswer(const TransferDesk& desk, book::MemberId member)
{
    BB_TRY(const GrassrootsCheck check, checkGrassroots(desk.reader(), *desk.catalogue, member, desk.today()));
    Answer answer;
    QJsonArray list;
    for (const GrassrootsSpell& spell : check.spells) {
        list.append(spellJson(spell));
        answer.lines << QStringList{spell.id.toString(), spell.place, spell.post, spell.from.toIso(),
                                    spell.until.isEmpty() ? tr("至今") : spell.until.toIso()}
                            .join(u'\t');
    }
    answer.lines << check.why;
    answer.json = QJsonObject{{QStringLiteral("spells"), list},
                              {QStringLiteral("months"), check.time.months},
                              {QStringLiteral("days"), check.time.days},
                              {QStringLiteral("months_most"), check.timeMost.months},
                              {QStringLiteral("days_most"), check.timeMost.days},
                              {QStringLiteral("asked"), check.asked},
                              {QStringLiteral("enough"), check.isEnough},
                              {QStringLiteral("barred"), check.isBarred},
                              {QStringLiteral("why"), check.why}};
    return answer;
}

Result<book::MemberId> experiencedMember(const TransferDesk& desk, const Invocation& given)
{
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    if (!person.member)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {given.words.value(0)});
    return *person.member;
}

Result<Answer> experienceShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto member, experiencedMember(desk, context.invocation()));
    return experienceAnswer(desk, member);
}

/// A day, or a month or a year where no more is known. Error: that of dayOption.
Result<PartialDate> spellDay(const Invocation& given, const QString& option, QDate today)
{
    if (const auto day = parseTypedDate(given.value(option), today))
        return *day;
    BB_TRY(const QDate whole, dayOption(given, option));
    return PartialDate::of(whole);
}

Result<> readSpellOptions(GrassrootsSpell& spell, const Invocation& given, QDate today)
{
    if (given.has(QStringLiteral("place")))
        spell.place = given.value(QStringLiteral("place"));
    if (given.has(QStringLiteral("post")))
        spell.post = given.value(QStringLiteral("post"));
    if (given.has(QStringLiteral("from"))) {
        BB_TRY(spell.from, spellDay(given, QStringLiteral("from"), today));
    }
    const QString until = QStringLiteral("until");
    if (!given.has(until))
        return {};
    spell.until = {};
    if (!given.value(until).trimmed().isEmpty()) {
        BB_TRY(spell.until, spellDay(given, until, today));
    }
    return {};
}

Result<Answer> experienceAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    GrassrootsSpell spell;
    BB_TRY(spell.member, experiencedMember(desk, given));
    BB_CHECK(readSpellOptions(spell, given, desk.today()));
    const QString label = tr("登记基层工作经历：%1").arg(given.words.value(0));
    BB_CHECK(desk.perform("experience.add", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, addGrassroots(unit, spell, desk.today()));
        return {};
    }));
    return experienceAnswer(desk, spell.member);
}

Result<Answer> experienceChange(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(GrassrootsSpell spell, loadGrassroots(desk.reader(), GrassrootsId::fromString(given.words.value(0))));
    BB_CHECK(readSpellOptions(spell, given, desk.today()));
    BB_CHECK(desk.perform("experience.change", tr("修改基层工作经历：%1").arg(spell.place),
                          [&](UnitOfWork& unit) { return changeGrassroots(unit, spell, desk.today()); }));
    return experienceAnswer(desk, spell.member);
}

Result<Answer> experienceRemove(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const GrassrootsSpell spell,
           loadGrassroots(desk.reader(), GrassrootsId::fromString(context.invocation().words.value(0))));
    BB_CHECK(desk.perform("experience.remove", tr("删去基层工作经历：%1").arg(spell.place),
                          [&](UnitOfWork& unit) { return removeGrassroots(unit, spell.id); }));
    return experienceAnswer(desk, spell.member);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedExperience(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> experienceCommands()
{
    const QString noun = QStringLiteral("experience");
    const QStringList name{QStringLiteral("NAME")};
    const QStringList id{QStringLiteral("ID")};
    return {{noun, QStringLiteral("show"), name, {}, tr("一个人的基层工作经历，选拔前够不够"), experienceShow},
            {noun, QStringLiteral("add"), name, optionTexts({"!place=T", "!from=D", "until=D", "post=T"}),
             tr("登记一段基层工作经历；还在基层的不写 --until"), checkedExperience<experienceAdd>},
            {noun, QStringLiteral("change"), id, optionTexts({"place=T", "from=D", "until=D", "post=T"}),
             tr("修改一段基层工作经历；--until 的值为空就是还在基层"), checkedExperience<experienceChange>},
            {noun, QStringLiteral("remove"), id, {}, tr("删去误登记的一段"), experienceRemove}};
}

} // namespace branchbook::cli
