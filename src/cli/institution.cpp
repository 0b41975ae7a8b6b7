// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution list, coverage, show, add, change, text: the library of institutions of the branch.
#include "branchbook/institutions/coverage.h"
#include "branchbook/institutions/key_field.h"
#include "cli/institution_desk.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

template <class Value>
QStringList institutionNames(const QList<Value>& values, QString (*name)(Value))
{
    QStringList names;
    for (const Value value : values)
        names.append(name(value));
    return names;
}

Result<std::optional<institutions::Tier>> institutionTier(const Invocation& given)
{
    const QString option = QStringLiteral("tier");
    if (!given.has(option))
        return std::optional<institutions::Tier>();
    const auto tier = institutions::tierByName(given.value(option));
    if (!tier)
        return fail(unknownChoice(option, given.value(option),
                                  institutionNames(institutions::tiers(), &institutions::tierName)));
    return tier;
}

/// three_meetings, …; own ones by their titles.
QStringList keyFieldNames(const QList<institutions::CoverageField>& fields)
{
    QStringList names;
    for (const auto& each : fields)
        names.append(each.isOwn() ? institutions::fieldTitle(each) : institutions::fieldName(each));
    return names;
}

/// --field, as the book calls them.
Result<QList<institutions::CoverageField>> institutionFields(const TransferDesk& desk, const Invocation& given)
{
    const QString option = QStringLiteral("field");
    QList<institutions::CoverageField> fields;
    const QStringList texts = given.list(option);
    BB_TRY(const auto known, institutions::listKeyFields(desk.reader()));
    for (const QString& text : texts) {
        const auto field = institutions::keyFieldNamed(known, text);
        if (!field)
            return fail(unknownChoice(option, text, keyFieldNames(known)));
        if (!fields.contains(*field))
            fields.append(*field);
    }
    return fields;
}

/// What the list is narrowed to; without one of them everything that is not abolished.
struct InstitutionFilter {
    std::optional<institutions::Tier> tier;
    QList<institutions::CoverageField> fields;
    std::optional<institutions::State> state;
    bool abolishedToo = false;

    [[nodiscard]] bool takes(const institutions::Institution& each, QDate today) const
    {
        const auto now = each.stateOn(today);
        if (tier && each.tier != *tier)
            return false;
        for (const auto& field : fields) {
            if (!each.fields.contains(field))
                return false;
        }
        return state ? now == *state : abolishedToo || now != institutions::State::Abolished;
    }
};

Result<InstitutionFilter> institutionFilter(const TransferDesk& desk, const Invocation& given)
{
    InstitutionFilter filter;
    BB_TRY(filter.tier, institutionTier(given));
    BB_TRY(filter.fields, institutionFields(desk, given));
    const QString option = QStringLiteral("state");
    if (given.has(option)) {
        filter.state = institutions::stateByName(given.value(option));
        if (!filter.state)
            return fail(unknownChoice(option, given.value(option),
                                      {QStringLiteral("wanted"), QStringLiteral("drafting"), QStringLiteral("in_force"),
                                       QStringLiteral("revising"), QStringLiteral("abolished")}));
    }
    filter.abolishedToo = given.has(QStringLiteral("all")) || given.has(QStringLiteral("recycled"));
    return filter;
}

/// Those of the recycle bin have no past day.
Result<QList<institutions::Institution>> institutionsAsked(const TransferDesk& desk, const Invocation& given, QDate day)
{
    if (!given.has(QStringLiteral("recycled")))
        return day < desk.today() ? institutions::listInstitutionsOn(desk.reader(), desk.branch.id, day)
                                  : institutions::listInstitutions(desk.reader(), desk.branch.id);
    return institutions::listRecycledInstitutions(desk.reader(), desk.branch.id);
}

Result<Answer> institutionList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const InstitutionFilter filter, institutionFilter(desk, given));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const auto all, institutionsAsked(desk, given, day));
    Answer answer;
    QJsonArray list;
    for (const auto& each : all) {
        if (!filter.takes(each, day))
            continue;
        list.append(institutionJson(each, day));
        answer.lines << institutionLine(each, day);
    }
    if (list.isEmpty() && given.has(QStringLiteral("recycled")))
        answer.lines << tr("回收站里没有制度。");
    else if (list.isEmpty())
        answer.lines << (day < desk.today() ? tr("到那天为止没有这样的制度。")
                                            : tr("没有这样的制度。用 institution add 名称 登记一项。"));
    answer.json = list;
    return answer;
}

Result<Answer> institutionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto institution, institutionNamed(desk, context.invocation().words.value(0)));
    return institutionAnswer(desk, institution.id);
}

Result<> readInstitutionOptions(institutions::Institution& institution, const TransferDesk& desk,
                                const Invocation& given)
{
    BB_TRY(const auto tier, institutionTier(given));
    institution.tier = tier.value_or(institution.tier);
    if (given.has(QStringLiteral("field"))) {
        BB_TRY(institution.fields, institutionFields(desk, given));
    }
    if (given.has(QStringLiteral("review"))) {
        BB_TRY(institution.reviewOn, dayOption(given, QStringLiteral("review")));
    }
    if (given.has(QStringLiteral("no-review")))
        institution.reviewOn = {};
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(institution.category, "category");
    text(institution.issuer, "issuer");
    text(institution.owner, "owner");
    text(institution.note, "note");
    text(institution.title, "rename");
    return {};
}

Result<Answer> institutionAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    institutions::Institution made;
    made.branch = desk.branch.id;
    made.title = given.words.value(0);
    BB_CHECK(readInstitutionOptions(made, desk, given));
    institutions::InstitutionId id;
    BB_CHECK(
        desk.perform("institution.add", tr("登记制度：%1").arg(made.title), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, institutions::addInstitution(unit, made, desk.today()));
            return {};
        }));
    return institutionAnswer(desk, id);
}

Result<Answer> institutionChange(Context& context)
{
    return changedInstitution(
        context, "institution.change", tr("修改制度：%1"),
        [&](const TransferDesk& desk, store::UnitOfWork& unit, institutions::Institution institution) -> Result<> {
            BB_CHECK(readInstitutionOptions(institution, desk, context.invocation()));
            return institutions::changeInstitution(unit, institution);
        });
}

/// --number, else the last one. Error: institution.no_version.
Result<const institutions::Version*> versionAsked(const institutions::Institution& institution, const Invocation& given)
{
    BB_TRY(const auto number, versionNumberOption(given, "number"));
    const auto* version = number ? institution.versionNumbered(*number) : institution.latest();
    if (version == nullptr && number)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.version_missing"),
                    {institution.title, QString::number(*number)});
    if (version == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.no_version"), {institution.title});
    return version;
}

Result<Answer> institutionReadText(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto institution, institutionNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const auto* version, versionAsked(institution, context.invocation()));
    const QString summary = version->summary;
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("title"), institution.title},
                              {QStringLiteral("number"), version->number},
                              {QStringLiteral("summary"), summary.isEmpty() ? QJsonValue() : QJsonValue(summary)},
                              {QStringLiteral("text"), version->body}};
    answer.lines = version->body.isEmpty()
        ? QStringList{tr("这一版还没有写正文。用 institution text 名称 --file 文件 写入。")}
        : version->body.split(u'\n');
    return answer;
}

Result<Answer> institutionWriteText(Context& context)
{
    const Invocation& given = context.invocation();
    return changedInstitution(
        context, "institution.text", tr("写入制度的正文：%1"),
        [&](const TransferDesk&, store::UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            BB_TRY(const auto* version, versionAsked(institution, given));
            BB_TRY(const auto text, institutionTextFile(given));
            const QString summary =
                given.has(QStringLiteral("summary")) ? given.value(QStringLiteral("summary")) : version->summary;
            return institutions::writeVersion(unit, institution.id, version->number, summary,
                                              text.value_or(version->body), given.value(QStringLiteral("reason")));
        });
}

Result<Answer> institutionTextCommand(Context& context)
{
    const Invocation& given = context.invocation();
    const bool writes = given.has(QStringLiteral("file")) || given.has(QStringLiteral("summary"));
    return writes ? institutionWriteText(context) : institutionReadText(context);
}

QString coverageLine(const QList<institutions::CoverageCell>& row)
{
    QStringList parts{institutions::tierTitle(row.first().tier)};
    for (const auto& cell : row)
        parts << tr("%1 %2").arg(institutions::fieldTitle(cell.field), institutions::coverageTitle(cell.state));
    return parts.join(u'\t');
}

Result<Answer> institutionCoverage(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listInstitutions(desk.reader(), desk.branch.id));
    BB_TRY(const auto fields, institutions::listKeyFields(desk.reader()));
    QDate day = desk.today();
    if (context.invocation().has(QStringLiteral("date"))) {
        BB_TRY(day, context.date(QStringLiteral("date"), desk.today()));
    }
    const auto matrix = institutions::coverageOn(all, day, fields);
    Answer answer;
    QJsonArray list;
    for (const auto& row : matrix.rows) {
        answer.lines << coverageLine(row);
        for (const auto& cell : row)
            list.append(QJsonObject{{QStringLiteral("tier"), institutions::tierName(cell.tier)},
                                    {QStringLiteral("field"), institutions::fieldName(cell.field)},
                                    {QStringLiteral("field_title"), institutions::fieldTitle(cell.field)},
                                    {QStringLiteral("state"), institutions::coverageName(cell.state)},
                                    {QStringLiteral("titles"), textsJson(cell.titles)}});
    }
    answer.json = list;
    return answer;
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedInstitution(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> institutionCommands()
{
    const QString noun = QStringLiteral("institution");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList fields = optionTexts(
        {"tier=superior|branch|form", "field=F,F…", "category=T", "issuer=T", "owner=T", "review=D", "note=T"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"tier=superior|branch|form", "field=F,F…",
                          "state=wanted|drafting|in_force|revising|abolished", "all", "recycled", "as-of=D"}),
             tr("制度库：状态、现行版本、下次复核；--all 连同废止的，--as-of 按那天的情况"),
             checkedInstitution<institutionList>},
            {noun,
             QStringLiteral("coverage"),
             {},
             optionTexts({"date=D"}),
             tr("哪些方面有现行制度，哪些还缺；--date 那一天的"),
             checkedInstitution<institutionCoverage>},
            {noun, QStringLiteral("show"), which, {}, tr("一项制度的版本、办理经过和关联"), institutionShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("TITLE")},
             fields,
             tr("登记一项制度；还没有版本的是待制定"),
             checkedInstitution<institutionAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"rename=TITLE", "no-review"}) + fields,
             tr("修改名称、方面、责任人、复核日期"), checkedInstitution<institutionChange>},
            {noun, QStringLiteral("diff"), which, optionTexts({"from=VERSION", "to=VERSION"}),
             tr("两版正文的对照：[-删去的-]、{+增加的+}；不写版次的，写了正文的最后两版"),
             checkedInstitution<institutionDiff>},
            {noun, QStringLiteral("text"), which, optionTexts({"number=N", "file=FILE", "summary=T", "reason=T"}),
             tr("看一版的正文；--file 从纯文本（UTF-8 或者 GB18030）写入"),
             checkedInstitution<institutionTextCommand>}};
}

} // namespace branchbook::cli
