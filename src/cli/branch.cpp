// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/branch_options.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

QJsonObject branchJson(const book::Branch& branch, qint64 members)
{
    return {{QStringLiteral("name"), branch.name},          {QStringLiteral("kind"), branch.kind},
            {QStringLiteral("sector"), branch.sector},      {QStringLiteral("founded"), branch.founded.toIso()},
            {QStringLiteral("unit"), branch.unit},          {QStringLiteral("higher"), branch.higherOrganization},
            {QStringLiteral("report_to"), branch.reportTo}, {QStringLiteral("members"), members}};
}

Result<QJsonObject> storedJson(const book::Book& opened, const book::Branch& branch)
{
    BB_TRY(const book::RosterCount people, book::countRoster(opened.reader(), branch.id, opened.today()));
    return branchJson(branch, people.members);
}

Result<Answer> branchList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto branches, book::listBranches(opened->reader()));
    Answer answer;
    QJsonArray list;
    for (const book::Branch& branch : branches) {
        BB_TRY(const auto json, storedJson(*opened, branch));
        list.append(json);
        answer.lines << QStringList{branch.name,
                                    branch.kind,
                                    branch.sector,
                                    branch.founded.toIso(),
                                    branch.unit,
                                    branch.higherOrganization,
                                    QString::number(json.value(u"members").toInteger())}
                            .join(u'\t');
    }
    answer.json = list;
    return answer;
}

/// Takes what the options say; an empty one takes the value away.
Result<> describe(book::Branch& branch, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    const std::pair<QString, QString*> texts[]{{QStringLiteral("name"), &branch.name},
                                               {QStringLiteral("unit"), &branch.unit},
                                               {QStringLiteral("higher"), &branch.higherOrganization},
                                               {QStringLiteral("report-to"), &branch.reportTo}};
    for (const auto& [option, text] : texts) {
        if (given.has(option))
            *text = given.value(option).trimmed();
    }
    if (const QString kind = QStringLiteral("kind"); given.has(kind)) {
        branch.kind.clear();
        if (!given.value(kind).isEmpty()) {
            BB_TRY(branch.kind, branchKind(given.value(kind)));
        }
    }
    if (const QString sector = QStringLiteral("sector"); given.has(sector)) {
        branch.sector.clear();
        if (!given.value(sector).isEmpty()) {
            BB_TRY(branch.sector, branchSector(given.value(sector)));
        }
    }
    if (const QString founded = QStringLiteral("founded"); given.has(founded)) {
        branch.founded = {};
        if (!given.value(founded).isEmpty()) {
            BB_TRY(branch.founded, foundingDate(context, today));
        }
    }
    return {};
}

Result<Answer> branchAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    book::Branch branch;
    BB_CHECK(describe(branch, context, opened->today()));
    BB_TRY([[maybe_unused]] const auto changes,
           opened->perform(QStringLiteral("branch.add"), tr("添加支部%1").arg(branch.name),
                           [&](store::UnitOfWork& unit) { return book::insertBranch(unit, branch); }));
    BB_TRY(const auto stored, book::findBranch(opened->reader(), branch.name));
    BB_TRY(const auto json, storedJson(*opened, stored));
    return Answer{json, {tr("已添加支部：%1").arg(branch.name)}};
}

/// --position, from 1; nullopt where it is not given.
Result<std::optional<int>> position(const Invocation& given)
{
    const QString option = QStringLiteral("position");
    if (!given.has(option))
        return std::optional<int>();
    bool ok = false;
    const int number = given.value(option).toInt(&ok);
    if (!ok || number < 1)
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"),
                    {QStringLiteral("--position"), given.value(option)});
    return std::optional(number - 1);
}

Result<Answer> branchChange(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch before, context.branch(opened->reader()));
    BB_TRY(const auto place, position(context.invocation()));
    book::Branch branch = before;
    BB_CHECK(describe(branch, context, opened->today()));
    BB_TRY([[maybe_unused]] const auto changes,
           opened->perform(QStringLiteral("branch.edit"), tr("修改支部%1").arg(before.name),
                           [&](store::UnitOfWork& unit) -> Result<> {
                               BB_CHECK(book::updateBranch(unit, branch));
                               return place ? book::moveBranch(unit, branch.id, *place) : Result<>();
                           }));
    BB_TRY(const auto stored, book::findBranch(opened->reader(), branch.name));
    BB_TRY(const auto json, storedJson(*opened, stored));
    return Answer{json, {tr("已修改支部：%1").arg(branch.name)}};
}

} // namespace

Result<QString> branchKind(const QString& text)
{
    const QStringList kinds = book::branchKinds();
    for (const QString& kind : kinds) {
        if (text == kind || text + QStringLiteral("党支部") == kind)
            return kind;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("cli.choice"), {QStringLiteral("kind"), text, shownList(kinds)});
}

Result<QString> branchSector(const QString& text)
{
    const QStringList sectors = book::branchSectors();
    if (sectors.contains(text))
        return text;
    return fail(ErrorKind::Invalid, QStringLiteral("cli.choice"), {QStringLiteral("sector"), text, shownList(sectors)});
}

Result<PartialDate> foundingDate(const Context& context, QDate today)
{
    const QString option = QStringLiteral("founded");
    const QString text = context.invocation().value(option);
    if (const auto parsed = parseTypedDate(text, today); parsed && !parsed->isEmpty())
        return *parsed;
    return fail(ErrorKind::Invalid, QStringLiteral("value.date"), {text}, QStringLiteral("--founded"));
}

QList<Command> branchCommands()
{
    const QString noun = QStringLiteral("branch");
    const QStringList facts{QStringLiteral("kind=K"),      QStringLiteral("sector=S"),
                            QStringLiteral("founded=D"),   QStringLiteral("unit=NAME"),
                            QStringLiteral("higher=NAME"), QStringLiteral("report-to=NAME")};
    return {{noun, QStringLiteral("list"), {}, {}, tr("手册里的支部"), branchList},
            {noun,
             QStringLiteral("add"),
             {},
             QStringList{QStringLiteral("!name=NAME")} + facts,
             tr("在手册里再建一个支部；--sector 是村、社区、机关等，村和社区的任期不同"),
             branchAdd},
            {noun,
             QStringLiteral("change"),
             {},
             QStringList{QStringLiteral("name=NAME")} + facts + QStringList{QStringLiteral("position=N")},
             tr("修改 --branch 指定的支部；值为空就是去掉"),
             branchChange}};
}

} // namespace branchbook::cli
