// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "roster/cell_values.h"
#include "roster/header_rows.h"
#include "roster/row_reader.h"
#include "roster/synonyms.h"

#include <algorithm>
#include <array>

namespace branchbook::roster {

using sheet::Cell;

namespace {

constexpr qsizetype kShortestIdNumber = 15;

/// How totals, signatures and notes under a roster begin.
constexpr std::array<QStringView, 36> kFooterWords{
    u"合计",     u"总计",       u"小计",       u"共计",     u"总人数",   u"累计",      u"填表人",   u"填报人",
    u"填表日期", u"填表时间",   u"填报日期",   u"填报时间", u"填表单位", u"填报单位",  u"填表说明", u"制表人",
    u"制表日期", u"制表时间",   u"制表单位",   u"制表:",    u"填表:",    u"审核人",    u"审核:",    u"审批人",
    u"负责人",   u"单位负责人", u"支部负责人", u"经办人",   u"联系人:",  u"联系电话:", u"备注:",    u"注:",
    u"说明:",    u"书记签字",   u"支部书记:",  u"单位盖章"};

/// Whole cells of a footer; nobody is called so.
constexpr std::array<QStringView, 12> kFooterCells{u"制表", u"填表", u"填报", u"审核", u"复核", u"审批",
                                                   u"签字", u"盖章", u"备注", u"说明", u"日期", u"负责人"};

/// 共36人, 共 36 名, 共计36人, 以上共36人, 共三人.
bool saysHowMany(const QString& whole)
{
    const QString key = whole.startsWith(u"以上") ? whole.mid(2) : whole;
    if (!key.startsWith(u'共') && !key.startsWith(u"总共") && !key.startsWith(u"本页"))
        return false;
    const bool digit = std::any_of(key.begin(), key.end(), [&](QChar c) {
        return c.isDigit() || (key.endsWith(u'人') && QStringView(u"一二两三四五六七八九十百").contains(c));
    });
    return digit && (key.contains(u'人') || key.contains(u'名') || key.contains(u'页'));
}

bool isHan(QChar c)
{
    return c >= QChar(0x4E00) && c <= QChar(0x9FFF);
}

/// 填表人：, 书记: a label whose content stands elsewhere. Nobody is called so.
bool isLabel(QStringView text)
{
    constexpr qsizetype kLongestLabel = 12;
    return text.size() > 2 && text.size() <= kLongestLabel && (text.endsWith(u'：') || text.endsWith(u':'))
        && isHan(text.front());
}

/// 合计, 小计：, 第一小组小计, 合 计 of a cell that is not the name.
bool isSumWord(QStringView text)
{
    constexpr qsizetype kLongestSum = 16;
    if (text.size() < 2 || text.size() > kLongestSum || !isHan(text.front()))
        return false;
    QString key = comparisonKey(text.toString());
    if (key.endsWith(u':'))
        key.chop(1);
    static constexpr std::array<QStringView, 6> kSums{u"合计", u"总计", u"小计", u"共计", u"累计", u"总人数"};
    return std::any_of(kSums.begin(), kSums.end(), [&](QStringView word) { return key.endsWith(word); });
}

bool isFooterText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (isLabel(trimmed))
        return true;
    if (trimmed.isEmpty() || !QStringView(u"合总小共累以填制审复签盖日负单支经联备注说书本（(").contains(trimmed[0]))
        return false;
    QString key = comparisonKey(trimmed.toString());
    if (key.startsWith(u'('))
        key.remove(0, 1);
    if (saysHowMany(key) || std::find(kFooterCells.begin(), kFooterCells.end(), key) != kFooterCells.end())
        return true;
    return std::any_of(kFooterWords.begin(), kFooterWords.end(),
                       [&](QStringView word) { return key.startsWith(word); });
}

/// 第一党小组, 二、预备党员: a line between people.
bool isHeadingText(QStringView text)
{
    return text.contains(u"支部") || text.contains(u"小组") || text.contains(u"党员") || text.contains(u"委员会");
}

/// Words of headings and footers that no name has in it.
constexpr std::array<QStringView, 28> kNoteWords{
    u"签名",   u"签字", u"签章", u"盖章", u"合计", u"总计", u"小计",   u"核对",     u"复核",     u"审核",
    u"填表",   u"填报", u"制表", u"平均", u"名册", u"名单", u"花名",   u"积极分子", u"发展对象", u"申请人",
    u"离退休", u"在职", u"退休", u"预备", u"支部", u"党员", u"办公室", u"委员会"};
/// Words that may be in a name, but not as its beginning, its end, or all of it.
constexpr std::array<QStringView, 9> kNoteStarts{u"共",   u"注",   u"本表", u"本页", u"以上",
                                                 u"以下", u"其中", u"单位", u"日期"};
constexpr std::array<QStringView, 5> kNoteEnds{u"组", u"页", u"人数", u"年龄", u"名称"};
constexpr std::array<QStringView, 3> kNoteWholes{u"男", u"女", u"说明"};

bool isNoteKey(const QString& key)
{
    const auto has = [&](QStringView word) { return key.contains(word); };
    const auto starts = [&](QStringView word) { return key.startsWith(word); };
    const auto ends = [&](QStringView word) { return key.endsWith(word); };
    return std::any_of(kNoteWords.begin(), kNoteWords.end(), has)
        || std::any_of(kNoteStarts.begin(), kNoteStarts.end(), starts)
        || std::any_of(kNoteEnds.begin(), kNoteEnds.end(), ends)
        || std::find(kNoteWholes.begin(), kNoteWholes.end(), key) != kNoteWholes.end();
}

/// 一、…, （二）…: the number of a heading.
bool beginsWithHanNumber(QStringView key)
{
    const bool bracket = key.startsWith(u'(');
    qsizetype i = bracket ? 1 : 0;
    const qsizetype begin = i;
    while (i < key.size() && QStringView(u"一二三四五六七八九十").contains(key[i]))
        ++i;
    return i > begin && i < key.size() && (bracket ? key[i] == u')' : key[i] == u'、');
}

/// The text that stands alone under the name is a heading or a footer: 本表共22人, （盖章）, 注1, 发展对象名单. Marks within
/// names (·, ., *) say nothing, and what parts several names (、) is told by the name's own reading. In a list of names
/// alone, a person's row has nothing else either: there a number or a remark in brackets is no sign.
bool isNoteText(QStringView text, bool listOfNames)
{
    const QString key = comparisonKey(text.toString());
    if (key.isEmpty())
        return false;
    if (beginsWithHanNumber(key))
        return !listOfNames || isNoteKey(key);
    if (listOfNames) {
        const QString bare = comparisonKey(withoutHints(text.toString()));
        const bool counted = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); })
            && std::any_of(bare.begin(), bare.end(), [](QChar c) { return QStringView(u"年月页人共").contains(c); });
        return bare.isEmpty() || counted || isNoteKey(bare);
    }
    return isNoteKey(key) || std::any_of(key.begin(), key.end(), [](QChar c) {
               return c.isDigit() || QStringView(u"()[]{}<>《》〈〉【】〔〕「」“”\"。:!…=+%#&").contains(c);
           });
}

bool isNumberLike(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

} // namespace

/// The footer spreads over cells: 合计 | 2, 填表人： | 张三. What a person has in a column on the left of the name is a
/// number, a unit, a post; where it may be a post (书记 without a colon), only a column that is not imported tells.
bool RowReader::leftSaysFooter(int index) const
{
    const Cell* id = m_idColumn < 0 ? nullptr : m_table.find(index, m_idColumn);
    if (id != nullptr && id->text.trimmed().size() >= kShortestIdNumber)
        return false;
    for (const Cell& cell : m_table.cells(index)) {
        if (cell.column >= m_nameColumn)
            return false;
        const QStringView text = cell.text.trimmed();
        if (cell.kind != sheet::CellKind::Text || text.isEmpty())
            continue;
        const bool imported = std::any_of(m_sources.begin(), m_sources.end(),
                                          [&](const Source& source) { return source.column == cell.column; });
        if (isSumWord(text) || isLabel(text) || (!imported && isFooterText(text)))
            return true;
    }
    return false;
}

QString RowReader::reasonToSkip(int index) const
{
    const auto cells = m_table.cells(index);
    const Cell* name = m_nameColumn < 0 ? nullptr : m_table.find(index, m_nameColumn);
    const bool named = name != nullptr && !name->text.trimmed().isEmpty();
    if (isHeaderRow(index))
        return hasSameColumns(index) ? QStringLiteral("row.repeated_header") : QStringLiteral("row.other_table");
    if (named && cells.front().column < m_nameColumn && leftSaysFooter(index))
        return QStringLiteral("row.total");
    if (named && name->kind != sheet::CellKind::Error && isNameAlone(index) && !isFooterText(name->text)) {
        if (isHeadingText(name->text))
            return QStringLiteral("row.heading");
        if (isNoteText(name->text, m_sources.size() == 1))
            return QStringLiteral("row.note");
    }
    if (named && cells.size() > 1 && !isFooterText(name->text)) {
        const bool mayRepeat = m_nameHeaderStarts.contains(name->text.trimmed().front());
        return mayRepeat && repeatsHeader(index) ? QStringLiteral("row.repeated_header") : QString();
    }
    const Cell* id = m_idColumn < 0 ? nullptr : m_table.find(index, m_idColumn);
    if (id != nullptr && id->text.trimmed().size() >= kShortestIdNumber)
        return {};
    int filled = 0;
    bool numbers = true;
    bool mapped = false;
    for (const Cell& cell : cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (isFooterText(cell.text))
            return QStringLiteral("row.total");
        ++filled;
        numbers = numbers && isNumberLike(cell.text);
        mapped = mapped || std::any_of(m_sources.begin(), m_sources.end(), [&](const Source& source) {
                     return source.column == cell.column;
                 });
    }
    if (filled == 0)
        return QStringLiteral("row.blank");
    if (named)
        return {};
    if (repeatsHeader(index))
        return QStringLiteral("row.repeated_header");
    const bool inTable = std::any_of(m_layout.columns.begin(), m_layout.columns.end(), [&](const HeaderColumn& column) {
        return column.column == cells.back().column && !column.header.isEmpty();
    });
    if (numbers && filled == 1 && inTable)
        return QStringLiteral("row.number_only");
    if (filled == 1 && isHeadingText(cells.front().text))
        return QStringLiteral("row.heading");
    return mapped ? QString() : QStringLiteral("row.outside");
}

/// Of what is imported, which a serial number is not.
bool RowReader::isNameAlone(int index) const
{
    const auto isEmpty = [&](int column) {
        const Cell* cell = column < 0 || column == m_nameColumn ? nullptr : m_table.find(index, column);
        return cell == nullptr || meansNothing(trimmedText(cell->text.toString()));
    };
    return std::all_of(m_sources.begin(), m_sources.end(), [&](const Source& source) {
        return isEmpty(source.column) && isEmpty(source.parts.month) && isEmpty(source.parts.day);
    });
}

/// A header of its own, in whatever order: a name column, and two others that we know. No person's row has these words.
bool RowReader::isHeaderRow(int index) const
{
    constexpr qsizetype kLongestHeader = 80;
    constexpr int kFewestOthers = 2;
    const auto cells = m_table.cells(index);
    const auto isText = [](const Cell& cell) {
        return cell.kind == sheet::CellKind::Text && cell.text.size() <= kLongestHeader;
    };
    const auto name = std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        // All words for the name column have 名 in them; to look every cell up would cost too much.
        return isText(cell) && (cell.text.contains(u'名') || cell.column == m_nameColumn) && namesPerson(cell);
    });
    if (name == cells.end())
        return false;
    const auto others = std::count_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        if (cell.column == name->column || !isText(cell))
            return false;
        const QString text = trimmedText(cell.text.toString());
        return fieldOfHeader(text) || ambiguousHeader(text) || standsUnderItself(cell);
    });
    return others >= kFewestOthers;
}

bool RowReader::namesPerson(const Cell& cell) const
{
    const QStringView text = cell.text.trimmed();
    if (text.isEmpty())
        return false;
    if (cell.column == m_nameColumn && m_nameHeaderStarts.contains(text.front()) && standsUnderItself(cell))
        return true;
    return text.contains(u'名') && fieldOfHeader(text.toString()) == book::Field::FullName;
}

/// The cell says what its column is headed with, all of it or a part where the header has two rows.
bool RowReader::isHeadedSo(const Cell& cell, const HeaderColumn& column)
{
    if (column.header.isEmpty() || cell.text.size() > column.header.size() + 8)
        return false;
    const QString text = trimmedText(cell.text.toString());
    const QString key = headerKey(text);
    const qsizetype dash = groupDash(column.header);
    const bool hint = (text.startsWith(u'（') || text.startsWith(u'(')) && column.header.endsWith(text);
    return key == column.key || hint || key == headerKey(withoutHints(column.header))
        || (dash > 0 && (key == headerKey(column.header.mid(dash + 1)) || key == headerKey(column.header.left(dash))));
}

bool RowReader::standsUnderItself(const Cell& cell) const
{
    return std::any_of(m_layout.columns.begin(), m_layout.columns.end(), [&](const HeaderColumn& column) {
        return column.column == cell.column && isHeadedSo(cell, column);
    });
}

/// Everything that this header row heads is read under the same header above. A column that it leaves out, and one that
/// neither of them has a field for, makes no difference.
bool RowReader::hasSameColumns(int index) const
{
    const auto cells = m_table.cells(index);
    bool named = false;
    const bool same = std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
        const QString text = trimmedText(cell.text.toString());
        if (text.isEmpty())
            return true;
        named = named || cell.column == m_nameColumn;
        const auto column = std::find_if(m_layout.columns.begin(), m_layout.columns.end(),
                                         [&](const HeaderColumn& each) { return each.column == cell.column; });
        const auto field = fieldOfHeader(text);
        if (column == m_layout.columns.end())
            return !field && !ambiguousHeader(text);
        if (isHeadedSo(cell, *column))
            return true;
        return field ? column->field == field || column->suggestion == field : !column->field && !ambiguousHeader(text);
    });
    return same && named;
}

bool RowReader::repeatsHeader(int index) const
{
    int same = 0;
    int filled = 0;
    for (const HeaderColumn& column : m_layout.columns) {
        const Cell* cell = m_table.find(index, column.column);
        if (cell == nullptr)
            continue;
        ++filled;
        if (column.header.isEmpty() || cell->text.size() > column.header.size() + 8)
            continue;
        if (isHeadedSo(*cell, column))
            ++same;
        else if (filled - same > 2)
            return false;
    }
    return same >= 2 && same * 2 >= filled;
}

} // namespace branchbook::roster
