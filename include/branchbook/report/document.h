// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed document says, block by block; how it looks is the typesetter's business (GB/T 9704-2012).
#pragma once

#include "branchbook/base/figure_mark.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace branchbook::report {

/// 二号小标宋, centred, one printed line per entry (broken further only where it is wider than the type area).
struct Title {
    QStringList lines;
    QString outline = {}; ///< the bookmark of level 1 that leads here; empty: none
};

/// 主送: flush left, with its colon ("局机关党委：").
struct Addressee {
    QString text;
};

enum class Outline : quint8 {
    Listed,
    Silent, ///< no bookmark: inside a record that has one itself
};

/// Level 1 一、黑体, 2 （一）楷体, 3 1.仿宋, 4 (1)仿宋; `text` carries its own number. Becomes a bookmark.
struct Heading {
    int level = 1;
    QString text;
    Outline outline = Outline::Listed;
};

enum class Emphasis { None, Bold };

struct Run {
    QString text; ///< a line feed breaks the line
    Emphasis emphasis = Emphasis::None;
};

enum class Stay {
    Free,
    WithNext, ///< on the page of what follows: the line that somebody signs above a date, a question above its choices
};

/// Indented by two characters, flush at both edges.
struct Paragraph {
    QList<Run> runs;
    Stay stay = Stay::Free;
    QList<TextFigure> figures = {}; ///< in the text of all runs together: what opens names in the preview

    [[nodiscard]] static Paragraph of(const QString& text, Stay stay = Stay::Free)
    {
        return {{Run{text, Emphasis::None}}, stay};
    }
};

enum class Align { Left, Center, Right };

enum class EmptyCell {
    Plain,
    ContinuesAbove, ///< no rule between an empty cell and the one above it; repeated with （续） at the top of a page
};

struct Column {
    QString head;
    double width = 1; ///< relative to the other columns
    Align align = Align::Center;
    EmptyCell emptyCell = EmptyCell::Plain;
};

enum class HeadRow { Shown, Absent };

/// The caption stands above, the notes below. The head is repeated on every page and no row is split,
/// unless it is taller than a page; a table of up to ten rows stays on one page where
/// that leaves no large hole on the page before. A row shorter than `columns` ends in empty cells; a longer one is refused.
struct Table {
    QString caption; ///< with its number: 表1　……
    QList<Column> columns;
    QList<QStringList> rows;
    QStringList notes;
    HeadRow headRow = HeadRow::Shown; ///< Absent: a form whose first column says what stands beside it
    double leastRowHeight = 0; ///< points, of the rows under the head: room to write by hand
    int year = 0; ///< of the days that stand in it without one (9月18日); 0: nobody knows
    QList<CellFigure> figures = {}; ///< as in Paragraph
};

struct Series {
    QString name;
    QList<std::optional<double>> values; ///< one per group; absent = no bar, 0 = a bar of no height
};

enum class ChartKind : quint8 {
    Bars, ///< upright, the groups from left to right
    Pyramid, ///< lying, the groups from the top down with their names between: the first series to the left, the second to the right
};

/// Values are printed on the bars, which are distinguishable in grey. The caption stands below.
struct Chart {
    QString caption; ///< 图1　……
    QStringList groups;
    QList<Series> series; ///< up to four shades differ; a pyramid has two
    QString suffix; ///< printed after each value: "%"
    ChartKind kind = ChartKind::Bars;
    double top = 0; ///< the axis reaches at least so far: 100 of a percentage, or a bar of 30 % would look like all
    int decimals = 1; ///< of a value that is not whole: 2 of money
};

/// As it is printed, with its suffix.
[[nodiscard]] QString chartValue(const Chart& chart, double value);

/// Without a seal: one line below the text, the issuer two characters from the right edge.
struct Signature {
    QString issuer;
    QString date; ///< 2026年7月5日
    /// Both are places of a template, whose lengths nobody knows yet: in a Word file they stand flush, two characters from the right edge.
    bool isTemplate = false;
};

/// 附件：1. ……; one name per entry, without number and full stop.
struct AttachmentNote {
    QStringList names;
};

/// 版头 of a 纪要 (10.3): the red mark 35 mm below the top of the type area, number, issuer and date, the red line.
struct RedHead {
    QString mark; ///< 机关第一党支部委员会会议纪要
    QString number; ///< 〔2026〕3号; empty: no such line
    QString issuer;
    QString date;
};

/// 出席：…… Label in 黑体, two characters from the left; further lines hang behind the colon.
struct NameList {
    QString label; ///< without the colon
    QString names;
};

/// One line to be signed per role: 主持人（签名）：______
struct SignatureLines {
    QStringList roles;
};

/// 版记, at the foot of the page: to whom it goes, who issues it and when. 四号, lines 0.35 and 0.25 mm.
struct Colophon {
    QString sentTo; ///< may be empty
    QString issuer;
    QString printed; ///< 2026年9月18日印发
};

/// The photo of a person, 25 by 35 mm in a frame at the right edge. Bytes of another kind than JPEG and PNG leave the frame empty; a Word
/// file has a line in its place, where one is glued in.
struct PersonPhoto {
    QByteArray bytes;
};

struct PageBreak {
};

/// Empty lines of the grid; dropped at the top of a page.
struct Spacer {
    int lines = 1;
};

using Block = std::variant<Title, Addressee, Heading, Paragraph, Table, Chart, Signature, AttachmentNote, RedHead,
                           NameList, SignatureLines, Colophon, PersonPhoto, PageBreak, Spacer>;

struct Metadata {
    QString title;
    QString author;
    QString subject;
    QString creator;
    QDateTime created; ///< invalid: the file carries no date
};

/// A4. Landscape has narrow margins and no page of a standard behind it: for one wide table.
enum class Paper { Portrait, Landscape };

struct Document {
    Metadata metadata;
    std::vector<Block> blocks;
    Paper paper = Paper::Portrait;
};

/// Whether what is signed comes next (or 版记): then the end of this block goes over the page with it. A signature alone on a
/// page could be put under anything.
[[nodiscard]] bool leadsToSignature(const Document& document, size_t block);

} // namespace branchbook::report
