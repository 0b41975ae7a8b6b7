// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/check_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/text.h"
#include "ui/roster/column_counts.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/preview_model.h"
#include "ui/roster/preview_table.h"
#include "ui/roster/question_pane.h"
#include "ui/roster/save_rejects.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct FilterWords {
    RowFilter filter;
    QString code;
    QString words;
};
QList<FilterWords> filterWords()
{
    return {{RowFilter::All, QStringLiteral("all"), CheckPage::tr("全部")},
            {RowFilter::Open, QStringLiteral("open"), CheckPage::tr("待确认")},
            {RowFilter::Added, QStringLiteral("added"), CheckPage::tr("新增")},
            {RowFilter::Updated, QStringLiteral("updated"), CheckPage::tr("更新")},
            {RowFilter::Skipped, QStringLiteral("skipped"), CheckPage::tr("跳过")},
            {RowFilter::Rejected, QStringLiteral("rejected"), CheckPage::tr("退回")},
            {RowFilter::Unchanged, QStringLiteral("unchanged"), CheckPage::tr("不变")},
            {RowFilter::Noted, QStringLiteral("noted"), CheckPage::tr("有提醒")},
            {RowFilter::Kept, QStringLiteral("kept"), CheckPage::tr("与名册不同")}};
}

} // namespace

void showSums(SumsLine& line, const PlanView& view)
{
    QList<SumsLine::Sum> sums{{view.count(RowFilter::Added), CheckPage::tr("新增"), Color::Ok},
                              {view.count(RowFilter::Updated), CheckPage::tr("更新"), Color::Info}};
    const std::pair<RowFilter, SumsLine::Sum> others[]{
        {RowFilter::Open, {view.count(RowFilter::Open), CheckPage::tr("待确认"), Color::Warn}},
        {RowFilter::Rejected, {view.count(RowFilter::Rejected), CheckPage::tr("退回"), Color::Warn}},
        {RowFilter::Unchanged, {view.count(RowFilter::Unchanged), CheckPage::tr("不变"), Color::Text}},
        {RowFilter::Skipped, {view.count(RowFilter::Skipped), CheckPage::tr("跳过"), Color::Text}}};
    for (const auto& [filter, sum] : others) {
        if (sum.number > 0)
            sums.append(sum);
    }
    line.setSums(sums);
}

CheckPage::CheckPage(ImportSession& session, QWidget* parent)
    : ImportPage(session, parent)
    , m_model(new PreviewModel(this))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeTable(), 1);
    m_questions = new QuestionPane(session);
    columns->addWidget(m_questions);
    rows()->addLayout(columns, 1);
    m_sums = new SumsLine;
    footer()->addWidget(m_sums);
    footer()->addWidget(paragraph(tr("导入前会自动备份，之后可以整批撤销。"), TextRole::Small, Ink::Text3), 1);
    addButtons(tr("上一步"), tr("下一步：确认导入"), QStringLiteral("arrow-right"));
    connect(&session, &ImportSession::planChanged, this, &CheckPage::takePlan);
    connect(&session, &ImportSession::busyChanged, this, &CheckPage::showState);
    connect(&session, &ImportSession::problemChanged, this, &CheckPage::showState);
    connect(&session, &ImportSession::stepChanged, this, &CheckPage::showState);
    connect(m_table, &PreviewTable::planRowChosen, m_questions, &QuestionPane::showPlanRow);
    connect(m_table, &PreviewTable::planRowOpened, this, [this](int planRow) { m_questions->takeFocus(planRow); });
    connect(m_questions, &QuestionPane::planRowTouched, m_table, &PreviewTable::showPlanRow);
    connect(m_table, &PreviewTable::mappingChosen, this,
            [this, &session](int column, std::optional<book::Field> field) {
                m_moved->hide();
                session.mapColumn(column, field);
            });
    connect(&session, &ImportSession::fieldMoved, this, &CheckPage::tellMoved);
    connect(&session, &ImportSession::stepChanged, m_moved, &QWidget::hide);
    connect(&session, &ImportSession::stepChanged, m_saved, &QWidget::hide);
    connect(&session, &ImportSession::planChanged, m_saved, &QWidget::hide); // perhaps other rows are rejected now
    takePlan();
}

QWidget* CheckPage::firstFocus() const
{
    return m_table;
}

bool CheckPage::mayGoOn()
{
    return !m_questions->askForMissing();
}

QWidget* CheckPage::makeTable()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 10);
    head->setSpacing(6);
    head->addWidget(label(tr("核对每一列放到哪里"), TextRole::Subtitle));
    head->addSpacing(12);
    head->addStretch(1);
    head->addWidget(iconLabel(QStringLiteral("table"), 16, Color::Text2));
    m_source = new ElidedLabel({}, TextRole::Small, Color::Text2);
    head->addWidget(m_source);
    m_save = button(tr("保存待改表"), ButtonKind::Link, ControlSize::Small, QStringLiteral("download"));
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_save->setToolTip(tr("退回的行连同原因存成一张表，改好后再导入"));
    m_save->hide();
    head->addWidget(m_save);
    rows->addLayout(head);
    auto* frame = card(0);
    cardRows(frame)->setContentsMargins(1, 1, 1, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 9, 12, 10);
    bar->setSpacing(8);
    m_filterHost = new QWidget;
    auto* host = new QHBoxLayout(m_filterHost);
    host->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_filterHost, 1);
    bar->addWidget(iconLabel(QStringLiteral("check-circle"), 16, Color::Ok));
    m_mapped = label({}, TextRole::Small, Ink::Ok);
    bar->addWidget(m_mapped);
    m_forget = button(tr("不沿用"), ButtonKind::Link);
    m_forget->setToolTip(tr("不用上次的列对应，按表头重新认"));
    bar->addWidget(m_forget);
    cardRows(frame)->addLayout(bar);
    cardRows(frame)->addWidget(horizontalLine());
    m_problem = new ProblemLine;
    cardRows(frame)->addWidget(m_problem);
    m_moved = paragraph({}, TextRole::Small, Ink::Warn);
    m_moved->setContentsMargins(12, 6, 12, 6);
    m_moved->hide();
    cardRows(frame)->addWidget(m_moved);
    m_saved = paragraph({}, TextRole::Small, Ink::Ok);
    m_saved->setContentsMargins(12, 6, 12, 6);
    m_saved->hide();
    cardRows(frame)->addWidget(m_saved);
    m_table = new PreviewTable(*m_model);
    cardRows(frame)->addWidget(m_table, 1);
    rows->addWidget(frame, 1);
    connect(m_forget, &QPushButton::clicked, &session(), &ImportSession::forgetRemembered);
    connect(m_save, &QPushButton::clicked, this, &CheckPage::askWhereToSave);
    return box;
}

/// The chips of the states that occur; made anew only when those change.
void CheckPage::fillFilters(const PlanView& view)
{
    QList<RowFilter> wanted;
    for (const FilterWords& each : filterWords()) {
        const bool always = each.filter == RowFilter::All || each.filter == RowFilter::Added
            || each.filter == RowFilter::Open || each.filter == m_model->filter();
        if (always || view.count(each.filter) > 0)
            wanted.append(each.filter);
    }
    if (wanted != m_shownFilters) {
        delete m_filters;
        m_filters = new FilterChips(tr("显示哪些行"));
        m_filterHost->layout()->addWidget(m_filters);
        for (const FilterWords& each : filterWords()) {
            if (!wanted.contains(each.filter))
                continue;
            m_filters->addChip(each.code, each.words, view.count(each.filter));
            if (each.filter == m_model->filter())
                m_filters->setCurrent(each.code);
        }
        m_shownFilters = wanted;
        connect(m_filters, &FilterChips::chosen, this, [this](const QString& code) {
            for (const FilterWords& each : filterWords()) {
                if (each.code == code)
                    m_model->setFilter(each.filter);
            }
        });
        return;
    }
    for (const FilterWords& each : filterWords())
        m_filters->setCount(each.code, view.count(each.filter));
}

void CheckPage::showMapping(const LoadedSheet& sheet)
{
    const ColumnCounts counts = countColumns(sheet.layout, sheet.remembered ? nullptr : &sheet.recognized);
    QString words =
        sheet.remembered ? tr("沿用上次的列对应，%1 列").arg(counts.found) : tr("%1 列已自动对应").arg(counts.found);
    if (counts.byHand > 0)
        words += tr("，%1 列由您指定").arg(counts.byHand);
    if (counts.parts > 0)
        words += tr("，%1 列并入日期").arg(counts.parts);
    if (counts.marks > 0)
        words += tr("，%1 列是待核实标记").arg(counts.marks);
    if (counts.left > 0)
        words += tr("，%1 列不导入").arg(counts.left);
    if (counts.unsure > 0)
        words += tr("，%1 列请核对").arg(counts.unsure);
    m_mapped->setText(words);
    m_forget->setVisible(sheet.remembered);
}

/// A field has one column: the one that gives it up is named, before somebody misses what stood there.
void CheckPage::tellMoved(int from, int to, book::Field field)
{
    const auto& columns = session().loaded()->layout.columns;
    const auto named = [&](int column) {
        const auto found = std::ranges::find(columns, column, &roster::HeaderColumn::column);
        const QString letters = sheet::columnName(column);
        return found == columns.end() || found->header.isEmpty() ? tr("%1 列").arg(letters)
                                                                 : tr("%1 列“%2”").arg(letters, found->header);
    };
    m_moved->setText(tr("“%1”只能取自一列：现在取自 %2，%3不再导入。需要的话请给它另选一项。")
                         .arg(book::fieldLabel(field), named(to), named(from)));
    m_moved->show();
}

void CheckPage::askWhereToSave()
{
    askToSaveRejects(*this, session(), [this](const Result<>& saved, const QString& path) {
        m_problem->setSentence(saved ? QString() : sentence(saved.error()));
        m_saved->setText(tr("待改表已保存到 %1。其余的行可以接着导入。").arg(path));
        m_saved->setVisible(saved.has_value());
    });
}

void CheckPage::takePlan()
{
    const auto view = session().view();
    if (!view || !session().loaded() || !session().file())
        return;
    fillFilters(*view);
    m_model->setView(view);
    showMapping(*session().loaded());
    const OpenedFile& file = *session().file();
    const roster::HeaderLayout& layout = view->plan.layout;
    const QString rows = layout.lastHeaderRow > layout.firstHeaderRow
        ? tr("第 %1、%2 行是表头").arg(layout.firstHeaderRow).arg(layout.lastHeaderRow)
        : tr("第 %1 行是表头").arg(layout.firstHeaderRow);
    m_source->setText(tr("%1 · %2 · %3").arg(file.name, file.sheets[std::size_t(session().sheet())].name, rows));
    showSums(*m_sums, *view);
    showState();
}

void CheckPage::showState()
{
    const auto view = session().view();
    QString problem;
    if (session().step() == ImportSession::Step::Check && session().problem())
        problem = sentence(*session().problem());
    else if (view && !view->hasNameColumn())
        problem = tr("还不知道哪一列是姓名。请在表头上方的下拉框里，把那一列改成“姓名”。");
    m_problem->setSentence(problem);
    m_save->setVisible(view && view->count(RowFilter::Rejected) > 0);
    m_save->setEnabled(session().busy() == ImportSession::Busy::No);
    nextButton()->setEnabled(session().canGoOn());
    backButton()->setEnabled(session().busy() != ImportSession::Busy::Writing);
}

void CheckPage::resizeEvent(QResizeEvent* event)
{
    ImportPage::resizeEvent(event);
    m_questions->setFixedWidth(std::min(scaled(330), width() * 2 / 5));
}

} // namespace branchbook::ui
