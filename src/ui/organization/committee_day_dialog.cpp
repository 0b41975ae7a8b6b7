// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/committee_day_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/list_day.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/list_host.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kDayListHeight = 300;
constexpr int kFieldHeight = 36;

Cell dayCell(QDate day)
{
    return {.text = day.isValid() ? PartialDate::of(day).toDotted() : QStringLiteral("—"),
            .tint = Color::Text2,
            .apart = {day.isValid() ? QVariant(day) : QVariant()}};
}

constexpr std::array<Column<CommitteeDayRow>, 6> kCommitteeDayColumns{
    Column<CommitteeDayRow>{QT_TRANSLATE_NOOP("table", "职务"), 120, Qt::AlignLeft,
                            [](const CommitteeDayRow& row) { return Cell{.text = shownWord(row.seat.title)}; }},
    Column<CommitteeDayRow>{
        QT_TRANSLATE_NOOP("table", "姓名"), 140, Qt::AlignLeft,
        [](const CommitteeDayRow& row) { return Cell{.text = row.seat.name, .avatar = row.seat.name}; }},
    Column<CommitteeDayRow>{QT_TRANSLATE_NOOP("table", "届次"), 80, Qt::AlignLeft,
                            [](const CommitteeDayRow& row) {
                                return Cell{.text = CommitteeDayDialog::tr("第%1届").arg(row.term),
                                            .tint = Color::Text2};
                            },
                            1},
    Column<CommitteeDayRow>{QT_TRANSLATE_NOOP("table", "怎样产生"), 100, Qt::AlignLeft,
                            [](const CommitteeDayRow& row) {
                                return Cell{.text = organization::howTitle(row.seat.how), .tint = Color::Text2};
                            },
                            2},
    Column<CommitteeDayRow>{QT_TRANSLATE_NOOP("table", "任职日期"), 104, Qt::AlignLeft,
                            [](const CommitteeDayRow& row) { return dayCell(row.seat.fromOn); }},
    Column<CommitteeDayRow>{QT_TRANSLATE_NOOP("table", "离任日期"), 104, Qt::AlignLeft,
                            [](const CommitteeDayRow& row) { return dayCell(row.last); }},
};

} // namespace

CommitteeDayDialog::CommitteeDayDialog(QWidget* host, Desk& desk, organization::Committee committee)
    : Dialog(host, tr("看过去某一天的班子"), Width::Large)
    , m_desk(desk)
    , m_committee(std::move(committee))
    , m_day(new DateField(tr("哪一天")))
    , m_former(new QCheckBox(tr("连同那天以前已经离任的")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_model(kCommitteeDayColumns)
    , m_table(new TableView(tr("支部委员会")))
    , m_output(button(tr("打印和导出"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print")))
{
    setObjectName(QStringLiteral("committeeDay"));
    setText(tr("那天以后才选举、任免、离任的不算在内。职务的名称是现在的。"));
    keepNothing();
    m_day->edit()->setToday(desk.today());
    m_day->wantWholeDay();
    m_day->setDate(PartialDate::of(desk.today()));
    m_former->setObjectName(QStringLiteral("formerSeats"));
    onTextSize(m_former, [this] { m_former->setMinimumHeight(scaled(kFieldHeight)); });
    m_table->setModel(&m_model);
    m_table->setStretchColumn(1);
    m_table->header()->setSortable({99});
    onTextSize(m_table, [this] { m_table->setFixedHeight(scaled(kDayListHeight)); });
    m_output->setObjectName(QStringLiteral("putOutDay"));
    body()->setContentsMargins(0, 12, 0, 0);
    body()->setSpacing(10);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(14);
    asked->addWidget(m_day, 1, Qt::AlignTop);
    asked->addWidget(m_former, 1, Qt::AlignBottom); // beside the field, not its title
    body()->addLayout(asked);
    body()->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_output);
    body()->addLayout(foot);
    (void)addSafeButton(tr("关闭"));
    setFirstFocus(m_day->edit());
    connect(m_day, &DateField::dateChanged, this, &CommitteeDayDialog::showDay);
    connect(m_day->edit(), &DateEdit::faultFound, this, &CommitteeDayDialog::showDay);
    connect(m_former, &QCheckBox::toggled, this, &CommitteeDayDialog::showDay);
    connect(m_output, &QPushButton::clicked, this, [this] { offerOutput(m_output); });
    showDay();
}

std::vector<CommitteeDayRow> CommitteeDayDialog::rowsOn(QDate day) const
{
    organization::Committee then = organization::asOf(m_committee, day);
    for (const organization::Seat& seat : std::as_const(then.seats)) {
        if (then.find(seat.post) != nullptr)
            continue;
        organization::Post givenUp; // since, or before: it was held all the same
        givenUp.id = seat.post;
        givenUp.title = seat.title;
        then.posts.append(givenUp);
    }
    std::vector<CommitteeDayRow> rows;
    const auto add = [&](const organization::Seat& seat, QDate last) {
        const auto* term = then.find(seat.term);
        rows.push_back({seat, term ? term->number : 1, last});
    };
    for (const organization::Seat& seat : then.seatsOn(day))
        add(seat, {});
    if (m_former->isChecked()) {
        for (auto seat = then.seats.crbegin(); seat != then.seats.crend(); ++seat) {
            if (!then.holdsOn(*seat, day))
                add(*seat, then.lastDay(*seat));
        }
    }
    return rows;
}

/// A day that is refused leaves the list as it is, which is then not put out: the field says another day.
void CommitteeDayDialog::showDay()
{
    const bool isDay = m_day->requireDay();
    const QDate day = m_day->date().earliest();
    if (isDay) {
        const auto known = book::checkListDay(m_desk.branch(), day, m_desk.today());
        m_day->setError(known ? QString() : sentence(known.error()));
    }
    m_output->setEnabled(m_day->error().isEmpty());
    if (!m_day->error().isEmpty())
        return;
    auto rows = rowsOn(day);
    const auto inOffice = std::ranges::count_if(rows, [](const CommitteeDayRow& row) { return !row.last.isValid(); });
    m_sum->setText(rows.empty() ? tr("那天还没有登记的班子。")
                                : tr("%1在任 %2 个职务").arg(shownDate(day)).arg(inOffice));
    m_table->setProperty(kShownDayProperty, day); // on paper it says so too
    m_model.setRows(std::move(rows));
}

void CommitteeDayDialog::offerOutput(QWidget* anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (void)addListActions(*menu, *m_table);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace branchbook::ui
