// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/agenda.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"
#include "ui/study/excuse_lines.h"
#include "ui/theory/hours_card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::StudyPace;
using ideology::StudyPaceLine;

constexpr int kHoursList = 340;
constexpr int kLeastHours = 120;
constexpr int kAboveHours = 40; ///< the button 更多 with the gap below it
constexpr int kHoursBanner = 60;

Cell hoursStateCell(const HoursLine& line)
{
    if (line.behind)
        return {.text = HoursDots::tr("落后"), .chip = {HoursDots::tr("落后"), Tone::Warn, QStringLiteral("clock")}};
    if (line.person.excused)
        return {.text = HoursDots::tr("不作要求"),
                .tint = Color::Text2,
                .tip = gathering::excuseGroundTitle(*line.person.excused)};
    return {.text = HoursDots::tr("按进度"), .tint = Color::Text2};
}

constexpr std::array<Column<HoursLine>, 5> kHoursColumns{
    Column<HoursLine>{QT_TRANSLATE_NOOP("table", "姓名"), 120, Qt::AlignLeft,
                      [](const HoursLine& line) { return Cell{.text = line.person.name, .avatar = line.person.name}; }},
    Column<HoursLine>{QT_TRANSLATE_NOOP("table", "情况"), 72, Qt::AlignLeft,
                      [](const HoursLine& line) { return Cell{.text = hoursNote(line.person), .tint = Color::Text3}; },
                      1},
    Column<HoursLine>{QT_TRANSLATE_NOOP("table", "学时"), 96, Qt::AlignLeft,
                      [](const HoursLine& line) {
                          Cell cell{.text = QString::number(line.person.hours)};
                          if (line.person.target > 0 && !line.person.excused)
                              cell.bar = std::min(1.0, line.person.hours / line.person.target);
                          return cell;
                      }},
    Column<HoursLine>{QT_TRANSLATE_NOOP("table", "全年"), 110, Qt::AlignLeft,
                      [](const HoursLine& line) {
                          const bool asked = line.person.target > 0 && !line.person.excused;
                          return Cell{.text = asked ? lackText(line.person.target, line.person.hours) : QString(),
                                      .tint = Color::Text2};
                      }},
    Column<HoursLine>{QT_TRANSLATE_NOOP("table", "进度"), 96, Qt::AlignLeft, hoursStateCell},
};

HoursPart hoursPartOf(const StudyPace& pace, const StudyPaceLine& person)
{
    return person.excused ? HoursPart::Excused : pace.isBehind(person) ? HoursPart::Behind : HoursPart::OnPace;
}

} // namespace

HoursDialog::HoursDialog(QWidget* host, Desk& desk, const StudyPace& pace, HoursPart part)
    : Dialog(host, tr("%1年党员学时").arg(pace.year), Width::Medium)
    , m_desk(desk)
    , m_year(pace.year)
    , m_part(part)
    , m_model(kHoursColumns)
    , m_table(new TableView(tr("党员学时")))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的学时；不作要求和离退休按现在登记的。"), tr("看过去某一天的学时…")}, this))
{
    setObjectName(QStringLiteral("studyHoursList"));
    fill(pace);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    fitTable();
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& at) {
        const auto id = m_model.row(at.row()).person.member;
        close();
        m_desk.showPage(QStringLiteral("members"), id.toString());
    });
    setActions();
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("study_excuse")))
            reload();
    });
    connect(m_past, &PastDay::turned, this, [this] {
        setActions();
        fitTable();
        reload();
    });
    auto* above = new QHBoxLayout;
    above->setContentsMargins(0, 0, 0, 8);
    above->addStretch(1);
    above->addWidget(m_past->moreButton(m_table));
    body()->addLayout(above);
    m_past->banner()->layout()->setContentsMargins(0, 0, 0, 8); // as wide as the list
    body()->addWidget(m_past->banner());
    body()->addWidget(m_table);
    (void)addSafeButton(tr("关闭"));
    keepNothing();
}

/// What stands above the list takes its room from it: the window may be low.
void HoursDialog::fitTable()
{
    const int above = scaled(kAboveHours + (m_past->isPast() ? kHoursBanner : 0));
    const int room = std::max(scaled(kLeastHours), parentWidget()->window()->height() / 2);
    m_table->setFixedHeight(std::max(scaled(kLeastHours), std::min(scaled(kHoursList), room) - above));
}

/// Of a day gone by nothing is changed.
void HoursDialog::setActions()
{
    if (m_past->isPast() || m_desk.book().isReadOnly())
        m_table->setRowActions({});
    else
        m_table->setRowActions({{QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
}

void HoursDialog::fill(const StudyPace& pace)
{
    std::vector<HoursLine> rows;
    for (const StudyPaceLine& person : pace.people) {
        if (m_part == HoursPart::Everybody || m_part == hoursPartOf(pace, person))
            rows.push_back({person, pace.isBehind(person)});
    }
    const QString shown = m_past->isPast() && rows.empty() ? tr("到那天为止，这里还没有人。")
                                                           : tr("这里 %1 人。打开一行看这个人。").arg(rows.size());
    const QString year = pace.year == m_year ? QString() : tr("%1年的学时。").arg(pace.year);
    setText(year
            + (pace.target > 0 ? tr("每年一般不少于 %1 学时，按进度应有 %2 学时；书记和委员 %3 学时，按进度 %4 学时。")
                                     .arg(pace.target)
                                     .arg(rules::dueSoFar(pace.target, pace.pace))
                                     .arg(pace.leaderTarget)
                                     .arg(rules::dueSoFar(pace.leaderTarget, pace.pace))
                       + shown
                               : tr("规则里没有学时要求；") + shown));
    m_model.setRows(std::move(rows));
}

void HoursDialog::reload()
{
    const QDate day = m_past->day();
    const int year = m_past->isPast() ? std::min(m_year, day.year()) : m_year;
    const auto& session = m_desk.book().reader();
    const auto rulebook = agenda::loadRulebook(session, m_desk.branch().id);
    if (!rulebook)
        return m_desk.report(rulebook.error());
    const auto pace = ideology::loadStudyPace(session, rulebook->catalogue, m_desk.branch().id, year, day);
    if (!pace)
        return m_desk.report(pace.error());
    fill(*pace);
}

/// Of the old and ill no hours are asked.
void HoursDialog::openMore(const QModelIndex& index)
{
    const StudyPaceLine person = m_model.row(index.row()).person;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExcuseLines(*menu, m_desk, person.member, person.name, m_year);
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

} // namespace branchbook::ui
