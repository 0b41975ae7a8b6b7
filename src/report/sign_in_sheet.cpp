// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"

#include "branchbook/base/words_for.h"
#include "report/gathering_words.h"
#include "report/report_words.h"

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

constexpr double kSignRow = 24; ///< pt: 8 mm to write a name in
constexpr qsizetype kFirstPageRows = 19; ///< rows of kSignRow under the head and a title of one line
constexpr qsizetype kPageRows = 22; ///< under the line that says what goes on
constexpr qsizetype kLeastOnPage = 6; ///< people: nobody stands alone on the last page
constexpr qsizetype kTitleCharacters = 20; ///< in a line of 二号
constexpr qsizetype kSpareRows = 2; ///< for people nobody expected
// As the tables are set (table_layout.cpp): 小四 in lines of 20 pt.
constexpr double kSignCharacter = 12;
constexpr double kSignLine = 20;
constexpr double kSignEdge = 4;
constexpr double kSignHeadWidth = 360; ///< of what stands beside 主题
constexpr double kSignNameWide = 2.3; ///< four characters
constexpr double kSignRemarkWide = 2.3;
constexpr double kSignNameRoom = 50;
constexpr double kSignRemarkRoom = 50;

struct SignLine {
    QString name;
    QString remark;
};

QList<SignLine> linesOf(const GatheringSheet& sheet)
{
    QList<SignLine> lines;
    const bool recorded = !sheet.record.attendees.isEmpty() && !isUnrecordedPlan(sheet.record);
    for (const gathering::Attendee& person : peopleOf(sheet)) {
        const bool away = recorded && person.presence == gathering::Presence::OnLeave;
        QStringList remarks{sheet.apart.value(person.member), away ? person.reason : QString()};
        remarks.removeAll(QString());
        lines.append({person.name, remarks.join(u'；')});
    }
    for (const QString& name : sheet.record.observers)
        lines.append({name, QStringLiteral("列席")});
    return lines;
}

Table headOf(const GatheringSheet& sheet)
{
    const auto& g = sheet.record;
    return {
        {},
        {{QStringLiteral("项目"), 1.2, Align::Center}, {QStringLiteral("内容"), 7, Align::Left}},
        {{QStringLiteral("主题"), g.topic},
         {QStringLiteral("时间地点"), g.place.isEmpty() ? momentOf(g) : momentOf(g) + QStringLiteral("，") + g.place}},
        {},
        HeadRow::Absent};
}

QList<Column> signColumns()
{
    QList<Column> columns;
    for (int half = 0; half < 2; ++half)
        columns.append({{QStringLiteral("序号"), 1.5},
                        {QStringLiteral("姓名"), kSignNameWide},
                        {QStringLiteral("签到"), 2.6},
                        {QStringLiteral("备注"), kSignRemarkWide}});
    return columns;
}

/// Lines that a text takes in a cell, rather one more than one less: figures stay with the word behind them, marks with the one before.
qsizetype signLinesIn(const QString& text, double room)
{
    qsizetype lines = 1;
    double line = 0;
    for (qsizetype i = 0; i < text.size();) {
        double unit = 0;
        bool figures = true;
        do {
            figures = text[i].unicode() < 0x80;
            unit += figures ? kSignCharacter / 2 : kSignCharacter;
            ++i;
        } while (i < text.size() && (figures || QStringView(u"·；，、。：）").contains(text[i])));
        if (line > 0 && line + unit > room) {
            ++lines;
            line = 0;
        }
        line += unit;
    }
    return lines;
}

/// pt that the row of one person takes.
double signHeightOf(const SignLine& line)
{
    const auto lines = std::max(signLinesIn(line.name, kSignNameRoom), signLinesIn(line.remark, kSignRemarkRoom));
    return lines == 1 ? kSignRow : double(lines) * kSignLine + 2 * kSignEdge;
}

/// As many rows as fill `room` pt with the people from `first` on: a page that is set too full leaves its last row alone on the next.
qsizetype signRowsThatFit(const QList<SignLine>& lines, qsizetype first, double room)
{
    const auto fits = [&](qsizetype rows) {
        double height = 0;
        for (qsizetype row = 0; row < rows; ++row) {
            double tallest = kSignRow;
            for (const qsizetype at : {first + row, first + rows + row}) {
                if (at < lines.size())
                    tallest = std::max(tallest, signHeightOf(lines[at]));
            }
            height += tallest;
        }
        return height <= room;
    };
    qsizetype rows = std::max<qsizetype>(1, qsizetype(room / kSignRow));
    while (rows > 1 && !fits(rows))
        --rows;
    return rows;
}

qsizetype signTitleLines(const QString& text)
{
    return (text.size() + kTitleCharacters - 1) / kTitleCharacters;
}

/// `rows` rows with the people from `first` on: down the left half, then down the right one.
Table pageOf(const QList<SignLine>& lines, qsizetype first, qsizetype rows)
{
    Table table;
    table.columns = signColumns();
    table.leastRowHeight = kSignRow;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        for (const qsizetype at : {first + row, first + rows + row}) {
            const bool there = at < lines.size();
            cells << (there ? QString::number(at + 1) : QString()) << (there ? lines[at].name : QString()) << QString()
                  << (there ? lines[at].remark : QString());
        }
        table.rows.append(cells);
    }
    return table;
}

/// A sheet by itself says what is signed on it.
void addContinued(Document& document, const QString& title, QDate day)
{
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(Paragraph::of(QStringLiteral("%1（续）　%2").arg(title, chineseDate(day))));
}

} // namespace

Document signInDocument(const GatheringSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = formTitle(GatheringForm::SignIn, sheet.record.kind);
    Document document;
    document.metadata = {title, sheet.branch, sheet.record.topic, QStringLiteral("支部手册"), QDateTime()};
    const QString whole = joinedTitle(sheet.branch, title);
    const bool oneLine = whole.size() <= kTitleCharacters;
    document.blocks.emplace_back(oneLine ? Title{{whole}} : Title{{sheet.branch, title}});
    document.blocks.emplace_back(headOf(sheet));
    const QList<SignLine> lines = linesOf(sheet);
    const qsizetype titleLines = oneLine ? 1 : signTitleLines(sheet.branch) + signTitleLines(title);
    double room = double(kFirstPageRows - (titleLines - 1)) * kSignRow;
    for (const QStringList& row : headOf(sheet).rows)
        room -= double(signLinesIn(row.value(1), kSignHeadWidth) - 1) * kSignLine;
    qsizetype rows = 0;
    for (qsizetype first = 0; first == 0 || first < lines.size(); first += 2 * rows) {
        if (first > 0)
            addContinued(document, title, sheet.record.heldOn);
        rows = std::min(signRowsThatFit(lines, first, std::exchange(room, double(kPageRows) * kSignRow)),
                        (lines.size() - first + 1) / 2 + kSpareRows);
        if (const auto left = lines.size() - first - 2 * rows; left > 0 && left < kLeastOnPage)
            rows = std::max<qsizetype>(1, rows - (kLeastOnPage - left + 1) / 2);
        Table table = pageOf(lines, first, rows);
        table.notes = {QStringLiteral("应到%1人，实到　　　人，请假　　　人，缺席　　　人。　　记录人（签名）：")
                           .arg(peopleOf(sheet).size())};
        document.blocks.emplace_back(std::move(table));
    }
    return document;
}

} // namespace branchbook::report
