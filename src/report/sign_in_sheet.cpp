// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"
#include "report/gathering_words.h"

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

constexpr double kSignRow = 24; ///< pt: 8 mm to write a name in
constexpr qsizetype kFirstPageRows = 19; ///< under head and a title of one line
constexpr qsizetype kPageRows = 23;
constexpr qsizetype kTitleCharacters = 20; ///< in a line of 二号
constexpr qsizetype kSpareRows = 2; ///< for people nobody expected

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
                        {QStringLiteral("姓名"), 2.2},
                        {QStringLiteral("签到"), 2.6},
                        {QStringLiteral("备注"), 2.4}});
    return columns;
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

} // namespace

Document signInDocument(const GatheringSheet& sheet)
{
    const QString title = formTitle(GatheringForm::SignIn, sheet.record.kind);
    Document document;
    document.metadata = {title, sheet.branch, sheet.record.topic, QStringLiteral("支部手册"), QDateTime()};
    const QString whole = joinedTitle(sheet.branch, title);
    const bool oneLine = whole.size() <= kTitleCharacters;
    document.blocks.emplace_back(oneLine ? Title{{whole}} : Title{{sheet.branch, title}});
    document.blocks.emplace_back(headOf(sheet));
    const QList<SignLine> lines = linesOf(sheet);
    qsizetype room = oneLine ? kFirstPageRows : kFirstPageRows - 1;
    qsizetype rows = 0;
    for (qsizetype first = 0; first == 0 || first < lines.size(); first += 2 * rows) {
        if (first > 0)
            document.blocks.emplace_back(PageBreak{});
        rows = std::min(std::exchange(room, kPageRows), (lines.size() - first + 1) / 2 + kSpareRows);
        Table table = pageOf(lines, first, rows);
        table.notes = {QStringLiteral("应到%1人，实到　　　人，请假　　　人，缺席　　　人。　　记录人（签名）：")
                           .arg(peopleOf(sheet).size())};
        document.blocks.emplace_back(std::move(table));
    }
    return document;
}

} // namespace branchbook::report
