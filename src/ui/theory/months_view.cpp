// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/months_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/study_plan.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"

#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace branchbook::ui {

namespace {

using ideology::Regular;

constexpr QLatin1String kMonthsAll("all");
constexpr int kMonthsKindColumn = 0;
constexpr int kMonthWidth = 58;

template <int month>
Cell monthsCell(const MonthsLine& line)
{
    constexpr auto at = static_cast<std::size_t>(month - 1);
    const int held = line.held.at(at);
    const int all = line.all.at(at);
    if (all == 0)
        return {.text = {}, .tip = MonthsView::tr("%1月没有安排").arg(month)};
    const bool whole = held == all;
    const QString text = whole ? QStringLiteral("✓%1").arg(held > 1 ? QString::number(held) : QString())
        : held == 0            ? QStringLiteral("○%1").arg(all > 1 ? QString::number(all) : QString())
                               : QStringLiteral("%1/%2").arg(held).arg(all);
    return {.text = text,
            .tint = whole ? Color::Ok : Color::Text2,
            .tip = MonthsView::tr("%1月：安排 %2 次，已开展 %3 次").arg(month).arg(all).arg(held)};
}

Cell monthsKindCell(const MonthsLine& line)
{
    return {.text = shownWord(gathering::kindTitle(line.kind)), .tip = line.block};
}

Cell monthsSumCell(const MonthsLine& line)
{
    return {.text = QStringLiteral("%1/%2")
                        .arg(std::accumulate(line.held.begin(), line.held.end(), 0))
                        .arg(std::accumulate(line.all.begin(), line.all.end(), 0))};
}

constexpr std::array<Column<MonthsLine>, 14> kMonthsColumns{
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "形式"), 120, Qt::AlignLeft, monthsKindCell},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "1月"), kMonthWidth, Qt::AlignHCenter, monthsCell<1>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "2月"), kMonthWidth, Qt::AlignHCenter, monthsCell<2>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "3月"), kMonthWidth, Qt::AlignHCenter, monthsCell<3>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "4月"), kMonthWidth, Qt::AlignHCenter, monthsCell<4>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "5月"), kMonthWidth, Qt::AlignHCenter, monthsCell<5>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "6月"), kMonthWidth, Qt::AlignHCenter, monthsCell<6>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "7月"), kMonthWidth, Qt::AlignHCenter, monthsCell<7>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "8月"), kMonthWidth, Qt::AlignHCenter, monthsCell<8>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "9月"), kMonthWidth, Qt::AlignHCenter, monthsCell<9>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "10月"), kMonthWidth, Qt::AlignHCenter, monthsCell<10>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "11月"), kMonthWidth, Qt::AlignHCenter, monthsCell<11>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "12月"), kMonthWidth, Qt::AlignHCenter, monthsCell<12>},
    Column<MonthsLine>{QT_TRANSLATE_NOOP("table", "全年"), 60, Qt::AlignRight, monthsSumCell},
};

QString regularCode(Regular regular)
{
    return QString::number(static_cast<int>(regular));
}

} // namespace

MonthsView::MonthsView(Desk& desk, Scope scope, QWidget* parent)
    : RecordListView(desk, scope == Scope::StudyPlan ? tr("学习月历") : tr("三个经常"),
                     {QStringLiteral("gathering"), QStringLiteral("attendance"), QStringLiteral("rotation"),
                      QStringLiteral("rotation_person"), QStringLiteral("study_excuse"), QStringLiteral("member"),
                      QStringLiteral("rule_override")},
                     kMonthsAll, parent)
    , m_scope(scope)
    , m_model(kMonthsColumns)
    , m_facts(paragraph({}, TextRole::Small, Ink::Text2))
{
    chips()->addChip(kMonthsAll, tr("全部"), 0);
    if (scope == Scope::Regular) {
        for (const Regular each : {Regular::Education, Regular::Training, Regular::Appraisal})
            chips()->addChip(regularCode(each), ideology::regularTitle(each), 0);
    }
    addCreateButton(tr("安排"), QStringLiteral("addOfMonth"));
    m_facts->setContentsMargins(24, 6, 16, 6);
    auto* empty = new EmptyState(
        QStringLiteral("calendar"), tr("今年还没有安排"),
        tr("先登记以后要开展的学习，开展了再补上到会人员；\n每种形式哪个月有、哪个月没有，这里一目了然。"));
    if (mayWrite())
        connect(empty->addAction(tr("安排学习"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(&m_model, kMonthsKindColumn, empty);
    setHead(m_facts);
    reload();
}

QString MonthsView::factsText() const
{
    return m_facts->text();
}

void MonthsView::load()
{
    m_all.clear();
    if (m_scope == Scope::StudyPlan)
        loadStudy();
    else
        loadRegular();
    m_facts->setVisible(!m_facts->text().isEmpty());
    int held = 0;
    int all = 0;
    for (const MonthsLine& line : m_all) {
        if (m_scope == Scope::StudyPlan && line.kind == gathering::Kind::ThemePartyDay)
            continue;
        held += std::accumulate(line.held.begin(), line.held.end(), 0);
        all += std::accumulate(line.all.begin(), line.all.end(), 0);
    }
    chips()->setCount(kMonthsAll, int(m_all.size()));
    setSum(tr("全年安排 %1 次 · 已开展 %2 次 · ✓ 已开展 · ○ 还没有").arg(all).arg(held));
    fill();
}

void MonthsView::loadStudy()
{
    const int thisYear = desk().today().year();
    const auto year = ideology::loadStudyYear(desk().book().reader(), desk().branch().id, thisYear, desk().today());
    for (const auto& form : year ? year->forms : QList<ideology::StudyForm>())
        m_all.push_back({{}, kMonthsAll, form.kind, form.heldIn, form.allIn, thisYear});
    m_facts->setText({});
    if (!year)
        return;
    const auto& theme = year->themeDays;
    m_all.push_back({{}, kMonthsAll, theme.kind, theme.heldIn, theme.allIn, thisYear});
    const auto rulebook = agenda::loadRulebook(desk().book().reader(), desk().branch().id);
    if (theme.all == 0 || !rulebook)
        return;
    const auto asked = ideology::askedOfThemeDays(rulebook->catalogue, desk().today());
    m_facts->setText(tr("%1，不计入全年学习的次数。").arg(ideology::themeDaysText(theme, asked)));
}

void MonthsView::loadRegular()
{
    const auto& reader = desk().book().reader();
    const auto rulebook = agenda::loadRulebook(reader, desk().branch().id);
    if (!rulebook)
        return desk().report(rulebook.error());
    const auto year = ideology::loadRegularYear(reader, rulebook->catalogue, desk().branch().id, desk().today());
    if (!year)
        return desk().report(year.error());
    QStringList quiet;
    std::array<int, ideology::kRegulars> lines{};
    for (const auto& line : year->lines) {
        MonthsLine made{
            ideology::regularTitle(line.regular), regularCode(line.regular), line.kind, line.heldIn, {}, year->year};
        std::transform(line.heldIn.begin(), line.heldIn.end(), line.plannedIn.begin(), made.all.begin(), std::plus<>());
        m_all.push_back(made);
        ++lines.at(static_cast<std::size_t>(line.regular));
        if (line.regular == Regular::Education && line.quietQuarters > 0)
            quiet.append(tr("%1 %2 个季度").arg(shownWord(gathering::kindTitle(line.kind))).arg(line.quietQuarters));
    }
    for (const Regular each : {Regular::Education, Regular::Training, Regular::Appraisal})
        chips()->setCount(regularCode(each), lines.at(static_cast<std::size_t>(each)));
    const QString evaluation =
        year->lastEvaluation ? tr("民主评议：%1年度已开展").arg(year->evaluationYear) : tr("民主评议：近两年没有记录");
    QStringList facts{quiet.isEmpty() ? tr("教育：每个季度都有") : tr("教育没有开展的：%1").arg(quiet.join(tr("、"))),
                      tr("轮训：%1 / %2 人").arg(year->turns.had).arg(year->turns.all),
                      tr("学时落后：%1 人").arg(year->belowTarget), evaluation, year->themeDays};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void MonthsView::fill()
{
    const QString part = chips()->current();
    std::vector<MonthsLine> rows;
    bool any = false;
    for (const MonthsLine& line : m_all) {
        any = any || std::accumulate(line.all.begin(), line.all.end(), 0) > 0;
        if (part == kMonthsAll || part == line.part)
            rows.push_back(line);
    }
    if (!any)
        rows.clear();
    m_model.setRows(std::move(rows));
    settle(any);
}

/// The latest record of the kind that took place, else the next plan, else a new one.
void MonthsView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const MonthsLine line = m_model.row(index.row());
    gathering::GatheringQuery query;
    query.branch = desk().branch().id;
    query.kind = line.kind;
    query.period = DateRange{QDate(line.year, 1, 1), QDate(line.year, 12, 31)};
    const auto rows = gathering::listGatherings(desk().book().reader(), query);
    if (!rows)
        return desk().report(rows.error());
    if (rows->isEmpty())
        return mayWrite() ? create() : void();
    const auto held = std::ranges::find_if(
        *rows, [today = desk().today()](const gathering::GatheringRow& row) { return !row.isPlanned(today); });
    const gathering::GatheringRow& shown = held == rows->end() ? rows->last() : *held;
    desk().showPage(QString::fromLatin1(gathering::kindInfo(line.kind).area), shown.id.toString());
}

void MonthsView::create()
{
    const QModelIndex at = table()->currentIndex();
    const auto kind = at.isValid() ? m_model.row(at.row()).kind : gathering::Kind::CenterGroupStudy;
    const auto& info = gathering::kindInfo(kind);
    desk().showPage(QString::fromLatin1(info.area), QStringLiteral("new:") + QString::fromLatin1(info.name));
}

} // namespace branchbook::ui
