// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_writer.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"
#include "report/hidden_names.h"
#include "report/paragraph_words.h"
#include "report/report_words.h"

#include "branchbook/base/date.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace branchbook::report {

namespace {

constexpr qsizetype kPlannedLines = 8; ///< more plans than this read better as a table

} // namespace

QString issuerName(const book::Branch& branch)
{
    return branch.name.startsWith(branch.unit) ? branch.name : branch.unit + branch.name;
}

QString addresseeOf(const QuarterFigures& figures, const QuarterOptions& options)
{
    if (!options.addressee.isEmpty())
        return options.addressee;
    const book::Branch& branch = figures.branch;
    return branch.reportTo.isEmpty() ? branch.higherOrganization : branch.reportTo;
}

QString quarterTitle(Quarter quarter)
{
    return QStringLiteral("关于%1党建工作情况的报告").arg(quarter.toChinese());
}

QList<QuarterPart> quarterParts(const QuarterFigures& figures)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Report", source); };
    QList<QuarterPart> parts{
        {QStringLiteral("basics"), text(QT_TRANSLATE_NOOP("Report", "基本情况")), figures.members.total}};
    for (const AreaFigures& area : figures.areas)
        parts.append({area.id, QCoreApplication::translate("Area", qUtf8Printable(area.title)), area.partsIn()});
    if (const int rows = int(figures.asked.rows.size()); rows > 0)
        parts.append({QStringLiteral("asked"), text(QT_TRANSLATE_NOOP("Report", "三会一课和组织生活完成情况")), rows});
    const auto held = int(figures.held.size());
    const auto inChapter = [&](const QString& id) {
        int count = 0;
        for (const AreaFigures& area : figures.areas)
            count += area.partsIn(id);
        return count;
    };
    parts.append({QStringLiteral("activities"), text(QT_TRANSLATE_NOOP("Report", "组织生活到会和学时情况")), held});
    parts.append({QStringLiteral("activity_list"), text(QT_TRANSLATE_NOOP("Report", "其中：活动明细表")), held});
    parts.append({QStringLiteral("study_members"), text(QT_TRANSLATE_NOOP("Report", "其中：个人学时表")),
                  int(figures.study.members.size())});
    const int onTheWay = figures.members.applicants + figures.members.activists + figures.members.developmentTargets
        + figures.members.probationary;
    parts.append({QStringLiteral("admission"), text(QT_TRANSLATE_NOOP("Report", "发展党员情况")), onTheWay});
    if (const int dues = inChapter(QStringLiteral("dues")); dues > 0)
        parts.append({QStringLiteral("dues"), text(QT_TRANSLATE_NOOP("Report", "党费收缴情况")), dues});
    if (const auto matters = int(figures.matters.problems.size() + figures.matters.tasks.size()); matters > 0)
        parts.append({QStringLiteral("matters"), text(QT_TRANSLATE_NOOP("Report", "存在的问题和任务落实")), matters});
    parts.append(
        {QStringLiteral("next"), text(QT_TRANSLATE_NOOP("Report", "下季度工作安排")), int(figures.planned.size())});
    return parts;
}

QString quarterNotice(const QuarterFigures& figures)
{
    const DateRange range = figures.quarter.range();
    const QString quarter = shownQuarter(figures.quarter.year, figures.quarter.quarter);
    switch (figures.state()) {
    case QuarterState::NotBegun:
        return QCoreApplication::translate(
                   "Report", "%1还没有开始（%2起）：报告里是%3的情况，不是这个季度的结果。请等季度结束后再写。")
            .arg(quarter, shownDate(range.first), shownDate(figures.basis));
    case QuarterState::Running:
        return QCoreApplication::translate("Report",
                                           "%1还没有结束（到%2为止）：报告里的数字截至%3。季度结束后请再写一次。")
            .arg(quarter, shownDate(range.last), shownDate(figures.basis));
    case QuarterState::Over: break;
    }
    return {};
}

Document quarterDocument(const QuarterFigures& figures, const QuarterOptions& options)
{
    const WordsFor chinese(WordsFor::Paper);
    return QuarterWriter(figures, options).write();
}

QuarterWriter::QuarterWriter(const QuarterFigures& figures, const QuarterOptions& options)
    : m_figures(figures)
    , m_options(options)
    , m_keyNames(namesOfKeys(figures.names))
    , m_hidden(options.names == NameStyle::SurnameOnly ? hiddenNames(figures) : QStringList())
{
}

Document QuarterWriter::write()
{
    const QString title = quarterTitle(m_figures.quarter);
    m_document.metadata = {title, issuerName(m_figures.branch), m_figures.quarter.toChinese(),
                           QStringLiteral("支部手册"), QDateTime()};
    m_document.blocks.emplace_back(Title{{issuerName(m_figures.branch), title}});
    writeOpening();
    if (begins(QStringLiteral("basics")))
        writeBasics();
    for (const AreaFigures& area : m_figures.areas)
        if (begins(area.id))
            writeArea(area);
    if (begins(QStringLiteral("asked")) && !m_figures.asked.rows.isEmpty())
        writeAsked();
    else
        writeDepartures();
    if (begins(QStringLiteral("activities")))
        writeActivities();
    if (begins(QStringLiteral("admission")) && hasAdmission())
        writeAdmission();
    const auto hasDues = [](const AreaFigures& area) { return area.partsIn(QStringLiteral("dues")) > 0; };
    if (begins(QStringLiteral("dues")) && std::ranges::any_of(m_figures.areas, hasDues)) {
        chapter(QStringLiteral("党费收缴情况"));
        Chart dues = duesChart();
        const QString seen =
            dues.groups.isEmpty() ? QString() : QStringLiteral("各月应交和已交党费见%1。").arg(nextChart());
        writeParts(QStringLiteral("dues"), seen);
        if (!dues.groups.isEmpty())
            chart(QStringLiteral("各月应交和已交党费"), std::move(dues));
    }
    if (begins(QStringLiteral("matters")) && hasMatters())
        writeMatters();
    if (begins(QStringLiteral("next")))
        writeNext();
    writeClosing();
    if (m_options.names == NameStyle::SurnameOnly)
        hideNames(m_document, m_hidden);
    return std::move(m_document);
}

bool QuarterWriter::begins(const QString& part)
{
    m_part = part;
    return wanted(part);
}

void QuarterWriter::writeOpening()
{
    if (const QString addressee = addresseeOf(m_figures, m_options); !addressee.isEmpty())
        m_document.blocks.emplace_back(Addressee{addressee + QStringLiteral("：")});
    const DateRange range = m_figures.quarter.range();
    QString text = QStringLiteral("现将%1（%2至%3）党建工作情况报告如下，数据截至%4")
                       .arg(m_figures.quarter.toChinese(), chineseDay(range.first), chineseDay(range.last),
                            chineseDate(m_figures.basis));
    switch (m_figures.state()) {
    case QuarterState::NotBegun:
        text += QStringLiteral("，其时本季度尚未开始，文中是当日的情况，不是本季度的结果");
        break;
    case QuarterState::Running: text += QStringLiteral("，其时本季度尚未结束"); break;
    case QuarterState::Over: break;
    }
    paragraph(text + QStringLiteral("。"));
}

void QuarterWriter::writeArea(const AreaFigures& area)
{
    chapter(area.title);
    if (area.partsIn() == 0)
        paragraph(QStringLiteral("本季度无记录。"));
    writeSection(area, QString());
}

void QuarterWriter::writeSection(const AreaFigures& area, const QString& chapter, QString more)
{
    std::vector<const book::SectionPart*> parts;
    for (const book::SectionPart& part : area.section.parts) {
        if (book::chapterOf(part) == chapter)
            parts.push_back(&part);
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto* text = std::get_if<book::SectionText>(parts[i]);
        if (text == nullptr) {
            writePart(std::get<book::SectionTable>(*parts[i]));
            continue;
        }
        QStringList behind;
        for (size_t next = i + 1; next < parts.size() && std::holds_alternative<book::SectionTable>(*parts[next]);
             ++next)
            behind.append(nextTable(int(next - i - 1)));
        QString words = text->text;
        if (!behind.isEmpty())
            words += QStringLiteral("详见%1。").arg(behind.join(u'、'));
        addParagraph(words + std::exchange(more, {}), text->figures);
    }
}

void QuarterWriter::writePart(const book::SectionTable& data)
{
    QList<Column> columns;
    for (qsizetype i = 0; i < data.header.size(); ++i)
        columns.append({data.header[i], double(std::max(1, data.relativeWidths.value(i, 1))), Align::Center});
    table(data.caption, std::move(columns), data.rows);
    std::get<Table>(m_document.blocks.back()).figures = data.figures;
}

void QuarterWriter::writeParts(const QString& chapter, const QString& more)
{
    QString left = more;
    for (const AreaFigures& area : m_figures.areas) {
        m_part = area.id; // words of a paragraph stay with it, wherever it stands in the report
        if (area.partsIn(chapter) > 0)
            writeSection(area, chapter, std::exchange(left, {}));
    }
    m_part = chapter;
}

void QuarterWriter::writeNext()
{
    chapter(QStringLiteral("下季度工作安排"));
    if (m_figures.planned.isEmpty()) {
        paragraph(QStringLiteral("下季度尚未安排活动。"));
        return;
    }
    const qsizetype count = m_figures.planned.size();
    if (count > kPlannedLines) {
        paragraph(QStringLiteral("下季度已安排活动%1次，见%2。").arg(count).arg(nextTable()));
        writePlannedTable();
        return;
    }
    paragraph(QStringLiteral("下季度已安排活动%1次：").arg(count));
    int number = 0;
    for (const gathering::GatheringRow& row : m_figures.planned) {
        const QString untold = groupBesideTopic(row);
        const QString group = untold.isEmpty() ? QString() : QStringLiteral("（%1）").arg(untold);
        paragraph(QStringLiteral("%1. %2，%3%4：%5。")
                      .arg(++number)
                      .arg(chineseDay(row.heldOn), gathering::kindTitle(row.kind), group, row.topic));
    }
}

void QuarterWriter::writePlannedTable()
{
    QList<QStringList> rows;
    for (gathering::GatheringRow row : m_figures.planned) {
        row.topic = topicBesideGroup(row);
        rows.append({chineseDay(row.heldOn), gathering::kindTitle(row.kind), groupBesideTopic(row), row.topic});
    }
    table(QStringLiteral("下季度活动安排"),
          {{QStringLiteral("日期"), 2, Align::Center},
           {QStringLiteral("类别"), 3, Align::Center},
           {QStringLiteral("党小组"), 2.2, Align::Center},
           {QStringLiteral("主题"), 5, Align::Left}},
          std::move(rows));
    std::get<Table>(m_document.blocks.back()).year = m_figures.quarter.next().year;
}

void QuarterWriter::writeClosing()
{
    const QDate day = m_options.signedOn.isValid() ? m_options.signedOn : m_figures.basis;
    m_document.blocks.emplace_back(Signature{issuerName(m_figures.branch), chineseDate(day)});
}

void QuarterWriter::chapter(const QString& title)
{
    m_sections = 0;
    m_chapter = title;
    m_section.clear();
    m_document.blocks.emplace_back(Heading{1, QStringLiteral("%1、%2").arg(chineseNumber(++m_chapters), title)});
}

void QuarterWriter::section(const QString& title)
{
    m_section = title;
    m_document.blocks.emplace_back(Heading{2, QStringLiteral("（%1）%2").arg(chineseNumber(++m_sections), title)});
}

void QuarterWriter::paragraph(const QString& text)
{
    const MarkedText taken = takeMarks(text);
    addParagraph(taken.text, taken.figures);
}

QString QuarterWriter::keyOf(const QString& text)
{
    const QString key = paragraphKey(m_part, text, m_keyNames);
    const int times = ++m_keys[key];
    return times == 1 ? key : QStringLiteral("%1·%2").arg(key).arg(times);
}

void QuarterWriter::addParagraph(const QString& text, const QList<TextFigure>& figures)
{
    const DraftParagraph draft{keyOf(text), m_chapter, m_section, text.mid(itemNumber(text).size())};
    m_drafts.append(draft);
    const auto edit = std::ranges::find(m_figures.edits, draft.key, &QuarterEdit::paragraph);
    if (edit != m_figures.edits.end())
        return addEdited(*edit, text, figures);
    Paragraph made = Paragraph::of(text);
    made.figures = figures;
    m_document.blocks.emplace_back(std::move(made));
}

/// Somebody's words, each line a paragraph; the number of an item and of a table are still the report's.
void QuarterWriter::addEdited(const QuarterEdit& edit, const QString& draft, const QList<TextFigure>& figures)
{
    QString words = followingTables(edit.words, edit.draft, draft);
    words = words.isEmpty() ? draft : itemNumber(draft) + words;
    if (m_options.names == NameStyle::SurnameOnly)
        words = m_hidden.hideAllPeople(words);
    const QList<TextFigure> kept = keptFigures(draft, figures, words);
    qsizetype from = 0;
    const QStringList lines = words.split(u'\n');
    for (const QString& line : lines) {
        Paragraph made = Paragraph::of(line);
        for (const TextFigure& figure : kept) {
            if (figure.from >= from && figure.from + figure.length <= from + line.size())
                made.figures.append({figure.from - from, figure.length, figure.key});
        }
        if (!line.isEmpty())
            m_document.blocks.emplace_back(std::move(made));
        from += line.size() + 1;
    }
}

QString QuarterWriter::nextTable(int further) const
{
    return QStringLiteral("表%1").arg(m_tables + 1 + further);
}

QString QuarterWriter::nextChart() const
{
    return QStringLiteral("图%1").arg(m_charts + 1);
}

void QuarterWriter::table(const QString& caption, QList<Column> columns, QList<QStringList> rows, QStringList notes)
{
    const QString title = QStringLiteral("%1　%2").arg(nextTable(), caption);
    ++m_tables;
    Table made{title, std::move(columns), std::move(rows), std::move(notes)};
    for (qsizetype row = 0; row < made.rows.size(); ++row) {
        for (qsizetype column = 0; column < made.rows[row].size(); ++column) {
            const MarkedText taken = takeMarks(made.rows[row][column]);
            if (taken.figures.isEmpty())
                continue;
            made.rows[row][column] = taken.text;
            made.figures.append({row, column, taken.figures.first().key});
        }
    }
    made.year = m_figures.quarter.year;
    m_document.blocks.emplace_back(std::move(made));
}

} // namespace branchbook::report
