// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/anniversary_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/anniversary.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <array>

namespace branchbook::ui {

namespace {

enum AnniversariesShown { AnniversariesListed, NoAnniversary, NoAnniversaryThen };
constexpr QLatin1String kFiftyPart("fifty");
constexpr int kMonthsOfYear = 12;

Cell anniversaryCell(const QString& text)
{
    return {.text = text, .tint = Color::Text2, .tip = text};
}

constexpr std::array<Column<AnniversaryRow>, 5> kAnniversaryColumns{
    Column<AnniversaryRow>{QT_TRANSLATE_NOOP("table", "姓名"), 160, Qt::AlignLeft,
                           [](const AnniversaryRow& row) { return Cell{.text = row.name, .avatar = row.name}; }},
    Column<AnniversaryRow>{QT_TRANSLATE_NOOP("table", "哪天"), 220, Qt::AlignLeft,
                           [](const AnniversaryRow& row) { return Cell{.text = row.day, .tip = row.why}; }},
    Column<AnniversaryRow>{QT_TRANSLATE_NOOP("table", "入党日期"), 120, Qt::AlignLeft,
                           [](const AnniversaryRow& row) { return anniversaryCell(row.joined); }},
    Column<AnniversaryRow>{QT_TRANSLATE_NOOP("table", "年数"), 96, Qt::AlignLeft,
                           [](const AnniversaryRow& row) { return anniversaryCell(row.years); }, 1},
    Column<AnniversaryRow>{
        QT_TRANSLATE_NOOP("table", "状态"), 150, Qt::AlignLeft,
        [](const AnniversaryRow& row) { return Cell{.text = row.state.text, .chip = row.state, .tip = row.why}; }},
};

} // namespace

AnniversaryView::AnniversaryView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(kAnniversaryColumns)
    , m_table(new TableView(tr("政治生日")))
    , m_past(new PastDay(
          desk, *m_table,
          {tr("这是到 %1 为止的政治生日，按那天的名册；入党日期是现在名册上写的。"), tr("看过去某一天的政治生日…")},
          this))
    , m_chips(new FilterChips(tr("看哪个月")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_stack(new QStackedWidget)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_past->banner());
    rows->addWidget(horizontalLine());
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    m_table->setLeadingInset(14);
    m_table->setTrailingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(QStringLiteral("gift"), tr("这里没有人"),
                                      tr("这个月没有党员入党的日子，或者还没有人党龄满50年。\n"
                                         "入党日期从名册里来，缺的请先在花名册里补上。")));
    m_stack->addWidget(noMatch(
        tr("到那天为止，这里没有人"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    rows->addWidget(makeFooter());
    connect(m_chips, &FilterChips::chosen, this, &AnniversaryView::fill);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        m_desk.showPage(QStringLiteral("members"), m_model.row(at.row()).member.toString());
    });
    connect(m_past, &PastDay::turned, this, &AnniversaryView::turn);
}

QWidget* AnniversaryView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 12, 16, 12);
    for (int month = 1; month <= kMonthsOfYear; ++month)
        m_chips->addChip(QString::number(month), tr("%1月").arg(month));
    m_chips->addChip(kFiftyPart, tr("党龄50年"));
    m_chips->setCurrent(QString::number(m_desk.today().month()));
    row->addWidget(m_chips, 1);
    row->addWidget(m_past->moreButton(m_table));
    return bar;
}

QWidget* AnniversaryView::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    onTextSize(footer, [footer] { footer->setFixedHeight(scaled(36) + 1); });
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(24, 0, 16, 0);
    line->addWidget(m_sum);
    line->addStretch();
    return footer;
}

/// To the month of the day.
void AnniversaryView::turn()
{
    if (m_chips->current() != kFiftyPart)
        m_chips->setCurrent(QString::number(m_past->day().month()));
    reload();
}

void AnniversaryView::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void AnniversaryView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void AnniversaryView::load()
{
    m_stale = false;
    fill();
}

void AnniversaryView::showPart(const QString& part)
{
    m_chips->setCurrent(part);
    fill();
}

std::vector<AnniversaryRow> AnniversaryView::birthdays(int month) const
{
    const QDate day = m_past->day();
    const Month asked{day.year(), month};
    const auto& reader = m_desk.book().reader();
    const auto found = m_past->isPast() ? organization::partyBirthdaysOn(reader, m_desk.branch().id, asked, day)
                                        : organization::partyBirthdays(reader, m_desk.branch().id, asked);
    std::vector<AnniversaryRow> rows;
    for (const auto& each : found ? *found : QList<organization::PartyBirthday>()) {
        AnniversaryRow row{each.member,
                           each.name,
                           tr("%1月，名册没有写到日").arg(month),
                           each.joined.toDotted(),
                           tr("%1年").arg(each.years),
                           {},
                           {}};
        if (each.on.isValid())
            row.day = shownDate(each.on);
        if (each.on.isValid() && each.on >= day)
            row.state = each.on > day
                ? ChipSpec{tr("还有 %1 天").arg(day.daysTo(each.on)), Tone::Info, {}}
                : ChipSpec{m_past->isPast() ? tr("就是那天") : tr("就是今天"), Tone::Ok, QStringLiteral("gift")};
        rows.push_back(row);
    }
    return rows;
}

/// Those who reach it this year or next, and whoever has reached it.
std::vector<AnniversaryRow> AnniversaryView::fifty() const
{
    const QDate day = m_past->day();
    const auto& reader = m_desk.book().reader();
    std::vector<AnniversaryRow> rows;
    const auto rulebook = agenda::loadRulebook(reader, m_desk.branch().id);
    if (!rulebook)
        return rows;
    const auto found = organization::fiftyYearsInParty(reader, rulebook->catalogue, m_desk.branch().id, day,
                                                       QDate(day.year() + 1, 12, 31));
    for (const auto& each : found ? *found : QList<organization::FiftyYears>()) {
        const QString first = shownDate(each.earliest);
        AnniversaryRow row{each.member, each.name, first, each.joined.toDotted(), tr("党龄50年"), {}, each.why};
        if (each.earliest != each.latest)
            row.day = tr("%1至%2之间").arg(first, shownDate(each.latest));
        if (each.isReachedOn(day))
            row.state = {tr("已满"), Tone::Ok, QStringLiteral("medal")};
        else if (each.mayBeReachedOn(day))
            row.state = {tr("可能已满，请核对"), Tone::Warn, QStringLiteral("alert")};
        else
            row.state = {tr("还没有满"), Tone::Neutral, {}};
        rows.push_back(row);
    }
    return rows;
}

void AnniversaryView::fill()
{
    const QString part = m_chips->current();
    auto rows = part == kFiftyPart ? fifty() : birthdays(part.toInt());
    const int count = int(rows.size());
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(count > 0 ? AnniversariesListed : m_past->isPast() ? NoAnniversaryThen : NoAnniversary);
    if (count > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_sum->setText(sumText(part, count));
}

QString AnniversaryView::sumText(const QString& part, int count) const
{
    const int year = m_past->day().year();
    if (part == kFiftyPart)
        return m_past->isPast()
            ? tr("%1年底以前党龄满50年的 %2 人。按党龄算，纪念章以上级通知为准。").arg(year + 1).arg(count)
            : tr("明年底以前党龄满50年的 %1 人。按党龄算，纪念章以上级通知为准。").arg(count);
    return m_past->isPast() ? tr("%1年%2月政治生日 %3 人").arg(year).arg(part).arg(count)
                            : tr("%1月政治生日 %2 人").arg(part).arg(count);
}

} // namespace branchbook::ui
