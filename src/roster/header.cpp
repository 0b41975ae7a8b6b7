// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/header.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/export.h"
#include "branchbook/roster/rejects.h"
#include "roster/choices.h"
#include "roster/header_rows.h"
#include "roster/synonyms.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::Field;
using sheet::Table;

namespace {

constexpr int kSampledRows = 60;

/// Up to 60 values of a column below the header.
QStringList sampleOf(const Table& table, int firstIndex, int column)
{
    QStringList values;
    const int end = std::min(table.rowCount(), firstIndex + kSampledRows);
    for (int row = firstIndex; row < end; ++row) {
        const sheet::Cell* cell = table.find(row, column);
        if (cell != nullptr && !meansNothing(cell->text))
            values << trimmedText(cell->text.toString());
    }
    return values;
}

template <class Test>
double shareOf(const QStringList& values, Test test)
{
    if (values.isEmpty())
        return 0;
    return static_cast<double>(std::count_if(values.begin(), values.end(), test)) / static_cast<double>(values.size());
}

bool isPartyPost(const QString& value)
{
    static constexpr std::array<QStringView, 5> kPosts{u"书记", u"委员", u"小组长", u"党务", u"支委"};
    return std::any_of(kPosts.begin(), kPosts.end(), [&](QStringView post) { return value.contains(post); });
}

class ColumnNamer
{
public:
    ColumnNamer(const Table& table, HeaderLayout& layout)
        : m_table(table)
        , m_layout(layout)
    {
    }

    void nameSureColumns()
    {
        joinDates();
        for (HeaderColumn& column : m_layout.columns) {
            if (column.certainty != Certainty::None || column.header.isEmpty())
                continue;
            if (const auto own = ownOf(column)) {
                claim(column, *own, Certainty::Sure);
                continue;
            }
            if (ambiguous(column))
                continue;
            if (const auto field = fieldOf(column))
                claim(column, *field, Certainty::Sure);
            else if (column.key == headerKey(QString::fromUtf16(kReasonHeader)))
                column.certainty = Certainty::Sure; // known, and left aside
            else if (column.marks)
                column.certainty = Certainty::Sure;
        }
    }

    void nameAmbiguousColumns()
    {
        for (HeaderColumn& column : m_layout.columns) {
            const auto meaning = column.certainty == Certainty::None ? ambiguous(column) : std::nullopt;
            if (!meaning)
                continue;
            column.suggestion = meaning->suggestion;
            column.certainty = Certainty::Suggested;
            if (!decideByValues(column) && meaning->importUnasked && meaning->suggestion)
                claim(column, contextual(*meaning->suggestion, column), Certainty::Suggested);
        }
    }

    /// 入党时间 over 支部大会通过日期 | 上级批准日期: the day of the meeting's vote is that of admission and of conversion but
    /// for a few times long ago (resources/rules/standing.json): taken, and shown as a guess. Other days are asked about.
    void nameDaysUnderGroups()
    {
        for (HeaderColumn& column : m_layout.columns) {
            const qsizetype dash = groupDash(column.header);
            if (dash < 0 || column.certainty != Certainty::None || column.suggestion
                || !saysDay(column.header.mid(dash + 1)))
                continue;
            const auto field = fieldOfHeader(column.header.left(dash));
            if (!field || book::fieldInfo(*field).kind != book::FieldKind::Date || m_layout.columnOf(*field) != nullptr)
                continue;
            column.suggestion = field;
            column.certainty = Certainty::Suggested;
            if (column.header.mid(dash + 1).contains(u"大会"))
                claim(column, *field, Certainty::Suggested);
        }
    }

    void claim(HeaderColumn& column, Field field, Certainty certainty)
    {
        column.suggestion = field;
        if (m_layout.columnOf(field) != nullptr) {
            column.certainty = Certainty::Suggested;
            return;
        }
        column.field = field;
        column.certainty = certainty;
    }

private:
    /// 出生日期 over 年 | 月 | 日.
    void joinDates()
    {
        for (HeaderColumn& year : m_layout.columns) {
            const qsizetype dash = groupDash(year.header);
            if (dash < 0 || datePart(year.header.mid(dash + 1)) != u'年')
                continue;
            const QString above = year.header.left(dash);
            const auto meaning = ambiguousHeader(above);
            const auto field = meaning ? meaning->suggestion : fieldOfHeader(above);
            if (!field || book::fieldInfo(*field).kind != book::FieldKind::Date)
                continue;
            for (HeaderColumn& part : m_layout.columns) {
                const bool own = part.header.left(dash + 1) == year.header.left(dash + 1);
                const QChar which = own ? datePart(part.header.mid(dash + 1)) : QChar();
                if (which != u'月' && which != u'日')
                    continue;
                (which == u'月' ? year.parts.month : year.parts.day) = part.column;
                part.partOf = year.column;
                part.certainty = Certainty::Sure;
            }
            if (year.certainty == Certainty::None)
                claim(year, *field, meaning ? Certainty::Suggested : Certainty::Sure);
        }
    }
    /// By the whole, else by its lower part. Nobody is found but by the roster's own name and number.
    [[nodiscard]] std::optional<Field> ownOf(const HeaderColumn& column) const
    {
        const auto usual = fieldOf(column);
        if (m_layout.own.empty() || usual == Field::FullName || usual == Field::IdNumber)
            return std::nullopt;
        const QString part = headerKey(column.header.mid(groupDash(column.header) + 1));
        for (const QString& key : {column.key, part}) {
            const auto found = std::find_if(m_layout.own.begin(), m_layout.own.end(),
                                            [&](const OwnColumn& each) { return headerKey(each.own.name) == key; });
            if (found != m_layout.own.end())
                return found->field;
        }
        return std::nullopt;
    }
    /// "联系电话-移动电话" by the whole, else by its lower part.
    static std::optional<Field> fieldOf(const HeaderColumn& column)
    {
        const auto field = fieldOfHeader(column.header);
        const qsizetype dash = groupDash(column.header);
        return field || dash < 0 ? field : fieldOfHeader(column.header.mid(dash + 1));
    }
    static std::optional<AmbiguousHeader> ambiguous(const HeaderColumn& column)
    {
        const qsizetype dash = groupDash(column.header);
        if (dash >= 0 && fieldOfHeader(column.header))
            return std::nullopt;
        return ambiguousHeader(dash < 0 ? column.header : column.header.mid(dash + 1));
    }
    /// 组别 beside a household number is the villagers' group, not the Party's.
    [[nodiscard]] Field contextual(Field field, const HeaderColumn& column) const
    {
        const bool village =
            m_layout.columnOf(Field::HouseholdNo) != nullptr || m_layout.columnOf(Field::RelationToHead) != nullptr;
        return field == Field::PartyGroup && village && column.key == u"组别" ? Field::VillageGroup : field;
    }
    /// What stands in the column may settle what its header leaves open.
    bool decideByValues(HeaderColumn& column)
    {
        if (!column.suggestion)
            return false;
        const QStringList values = sampleOf(m_table, m_layout.firstDataIndex, column.column);
        const Field field = *column.suggestion;
        if (field == Field::MemberType || field == Field::MembershipStatus) {
            const double known = shareOf(
                values, [&](const QString& value) { return findChoice(field, withoutCode(value)).has_value(); });
            if (known >= 0.9)
                claim(column, field, Certainty::Sure);
            return known >= 0.9;
        }
        if (field == Field::IsLostContact) {
            if (values.isEmpty()
                || shareOf(values, [](const QString& value) { return yesOrNo(value).has_value(); }) < 1)
                return false;
            claim(column, field, Certainty::Suggested);
            return true;
        }
        if (field != Field::PartyPost || values.isEmpty())
            return false;
        const double posts = shareOf(values, isPartyPost);
        if (posts >= 0.9 || posts == 0)
            claim(column, posts == 0 ? Field::WorkPost : Field::PartyPost, Certainty::Suggested);
        return posts >= 0.9 || posts == 0;
    }

    const Table& m_table;
    HeaderLayout& m_layout;
};

bool columnHasData(const Table& table, int firstIndex, int column)
{
    return !sampleOf(table, firstIndex, column).isEmpty();
}

HeaderLayout layoutOf(const Table& table, const HeaderRows& rows)
{
    HeaderLayout layout;
    layout.firstHeaderRow = table.rowNumber(rows.firstIndex);
    layout.lastHeaderRow = layout.firstHeaderRow + rows.rowCount - 1;
    layout.firstDataIndex = rows.firstIndex + rows.rowCount;
    QString keys;
    for (size_t i = 0; i < rows.texts.size(); ++i) {
        const int column = static_cast<int>(i);
        if (rows.texts[i].isEmpty() && !columnHasData(table, layout.firstDataIndex, column))
            continue;
        HeaderColumn entry;
        entry.column = column;
        entry.header = rows.texts[i];
        entry.key = headerKey(entry.header);
        entry.marks = entry.key == headerKey(QString::fromUtf16(kMarksHeader));
        keys += entry.key + u'\n';
        layout.columns.push_back(std::move(entry));
    }
    layout.fingerprint =
        QString::fromLatin1(QCryptographicHash::hash(keys.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return layout;
}

bool namesColumn(const ColumnChoice& choice, const HeaderColumn& column)
{
    const QString key = headerKey(choice.header);
    const qsizetype dash = groupDash(column.header);
    return choice.header == column.header || (!key.isEmpty() && key == column.key)
        || (dash >= 0 && key == headerKey(column.header.mid(dash + 1)))
        || choice.header.compare(sheet::columnName(column.column), Qt::CaseInsensitive) == 0;
}

Result<> applyChoices(HeaderLayout& layout, const std::vector<ColumnChoice>& choices)
{
    for (const ColumnChoice& choice : choices) {
        const auto column = std::find_if(layout.columns.begin(), layout.columns.end(),
                                         [&](const HeaderColumn& each) { return namesColumn(choice, each); });
        if (column == layout.columns.end()) {
            QStringList headers;
            for (const HeaderColumn& each : layout.columns)
                headers << each.header;
            return fail(ErrorKind::Usage, QStringLiteral("roster.map_header"),
                        {choice.header, headers.join(QStringLiteral("、"))});
        }
        column->field = choice.field;
        column->suggestion = choice.field;
        column->certainty = Certainty::Sure;
    }
    return {};
}

} // namespace

const OwnColumn* HeaderLayout::ownOf(Field field) const
{
    const auto found = std::find_if(own.begin(), own.end(), [&](const OwnColumn& each) { return each.field == field; });
    return found == own.end() ? nullptr : &*found;
}

const HeaderColumn* HeaderLayout::columnOf(Field field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const HeaderColumn& column) { return column.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

QString headerKey(const QString& text)
{
    QString key;
    for (const QChar c : comparisonKey(text)) {
        if (!QStringView(u"*:()[]{}/_-.,、【】〔〕<>《》\"'“”·—–").contains(c))
            key += c;
    }
    return key;
}

namespace {

/// The row that an earlier import took for the header although nothing in it says 姓名.
std::optional<HeaderRows> findRemembered(const Table& table, const std::vector<RememberedLayout>& remembered)
{
    for (const RememberedLayout& layout : remembered) {
        std::vector<QString> names;
        std::vector<QString> others;
        for (const auto& [key, field] : layout.fields)
            (field == Field::FullName ? names : others).push_back(key);
        const auto rows = names.empty() ? std::nullopt : findHeaderRows(table, names, others);
        if (rows && layoutOf(table, *rows).fingerprint == layout.fingerprint)
            return rows;
    }
    return std::nullopt;
}

/// No header can be found because a choice names a column that is not there; nothing where all of them are.
Result<> refuseMissing(const Table& table, const std::vector<ColumnChoice>& choices)
{
    const QStringList there = headerTexts(table);
    for (const ColumnChoice& choice : choices) {
        if (!holdsHeader(table, choice.header))
            return fail(ErrorKind::Usage, QStringLiteral("roster.map_header"),
                        {choice.header, there.join(QStringLiteral("、"))});
    }
    return {};
}

} // namespace

Result<HeaderLayout> recognizeHeader(const Table& table, const QString& sheetName,
                                     const std::vector<ColumnChoice>& choices, const std::vector<OwnColumn>& own,
                                     const std::vector<RememberedLayout>& remembered)
{
    std::vector<QString> names;
    std::vector<QString> others;
    for (const OwnColumn& each : own) {
        if (fieldOfHeader(each.own.name) != Field::FullName) // a row with nobody's name is no header
            others.push_back(headerKey(each.own.name));
    }
    for (const ColumnChoice& choice : choices)
        (choice.field == Field::FullName ? names : others).push_back(headerKey(choice.header));
    auto rows = findHeaderRows(table, names, others);
    if (!rows)
        rows = findRemembered(table, remembered);
    if (!rows) {
        BB_CHECK(refuseMissing(table, choices));
        return fail(ErrorKind::Invalid, QStringLiteral("roster.no_header"), {sheetName});
    }
    HeaderLayout layout = layoutOf(table, *rows);
    layout.own = own;
    BB_CHECK(applyChoices(layout, choices));
    ColumnNamer namer(table, layout);
    namer.nameSureColumns();
    namer.nameAmbiguousColumns();
    namer.nameDaysUnderGroups();
    return layout;
}

Result<HeaderLayout> recognizeHeaderAt(const Table& table, int row, const QString& sheetName,
                                       const std::vector<OwnColumn>& own)
{
    int index = 0;
    while (index < table.rowCount() && table.rowNumber(index) < row)
        ++index;
    if (index == table.rowCount() || table.rowNumber(index) != row)
        return fail(ErrorKind::Invalid, QStringLiteral("roster.no_header"), {sheetName});
    HeaderLayout layout = layoutOf(table, headerRowsAt(table, index));
    layout.own = own;
    ColumnNamer namer(table, layout);
    namer.nameSureColumns();
    namer.nameAmbiguousColumns();
    namer.nameDaysUnderGroups();
    return layout;
}

Result<> refuseOneColumn(const HeaderLayout& layout, const QString& sheetName)
{
    if (layout.columns.size() < 2)
        return fail(ErrorKind::Invalid, QStringLiteral("roster.one_column"), {sheetName});
    return {};
}

} // namespace branchbook::roster
