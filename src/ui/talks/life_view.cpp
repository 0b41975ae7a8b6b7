// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/life_view.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/ledger/owner_field.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using organization::Criticism;
using organization::CriticismKind;
using organization::CriticismSum;

constexpr int kSelf = 0; // segments of the kind

Cell lifeNumber(int number)
{
    return {.text = number > 0 ? QString::number(number) : QStringLiteral("—"),
            .tint = number > 0 ? Color::Text : Color::Text3};
}

constexpr std::array<Column<CriticismSum>, 4> kLifeColumns{
    Column<CriticismSum>{QT_TRANSLATE_NOOP("table", "姓名"), 110, Qt::AlignLeft,
                         [](const CriticismSum& sum) { return Cell{.text = sum.name, .avatar = sum.name}; }},
    Column<CriticismSum>{QT_TRANSLATE_NOOP("table", "自我批评"), 96, Qt::AlignLeft,
                         [](const CriticismSum& sum) {
                             const QString text = sum.self ? LifeView::tr("已作") : LifeView::tr("未记");
                             return Cell{
                                 .text = text,
                                 .status = {text, sum.self ? Tone::Ok : Tone::Neutral,
                                            sum.self ? QStringLiteral("check") : QStringLiteral("circle-dashed")}};
                         }},
    Column<CriticismSum>{QT_TRANSLATE_NOOP("table", "收到批评"), 84, Qt::AlignRight,
                         [](const CriticismSum& sum) { return lifeNumber(sum.received); }},
    Column<CriticismSum>{QT_TRANSLATE_NOOP("table", "提出批评"), 84, Qt::AlignRight,
                         [](const CriticismSum& sum) { return lifeNumber(sum.given); }, 1}, // before a name is cut
};

void emptyRows(QVBoxLayout& rows)
{
    while (auto* item = rows.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// What stands on one line of the card; the whole is in the ledger.
QString shortMatter(const QString& matter)
{
    constexpr qsizetype kMost = 24;
    return matter.size() > kMost ? matter.left(kMost - 1) + QStringLiteral("…") : matter;
}

QString untilWhen(const ledger::Item& item)
{
    if (!item.isOpen())
        return LifeView::tr("已整改");
    return item.dueOn.isValid() ? LifeView::tr("%1前").arg(PartialDate::of(item.dueOn).toDotted())
                                : LifeView::tr("期限未定");
}

} // namespace

LifeView::LifeView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_model(kLifeColumns, this)
    , m_stack(new QStackedWidget)
    , m_choice(new ComboField(tr("哪一次组织生活会")))
    , m_table(new TableView(tr("参加的人")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_who(label({}, TextRole::PanelTitle))
    , m_lines(new QVBoxLayout)
    , m_kind(new Segmented(tr("批评的种类"), Segmented::Height::Compact))
    , m_by(new OwnerField(desk, tr("谁提的")))
    , m_points(new TextField(tr("说了什么"), tr("问题和原因，写要点")))
    , m_keep(button(tr("记下"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("check")))
    , m_writing(new QWidget)
    , m_locked(paragraph({}, TextRole::Small, Ink::Text2))
    , m_correct(button(tr("更正…"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit")))
    , m_problems(new QVBoxLayout)
    , m_problemSum(label({}, TextRole::Small, Ink::Text2))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(makeEmpty());
    rows->addWidget(m_stack);
    wire();
    reload();
}

QWidget* LifeView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("organization"), tr("还没有组织生活会"),
                                 tr("先记一次组织生活会，谁作了自我批评、谁批评了谁，\n查出的问题都记在这里。"));
    if (!desk().book().isReadOnly())
        connect(empty->addAction(tr("新建组织生活会"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { createOwn(); });
    return empty;
}

QWidget* LifeView::makeBody()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(12);
    row->addWidget(makePeople(), 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeSaid(), 3);
    right->addWidget(makeProblems(), 2);
    row->addLayout(right, 6);
    return body;
}

QWidget* LifeView::makePeople()
{
    auto* box = card(0);
    auto* rows = cardRows(box);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(6);
    m_choice->combo()->setObjectName(QStringLiteral("lifeMeeting"));
    auto* which = new QHBoxLayout;
    which->setSpacing(8);
    which->addWidget(m_choice, 1);
    auto* print = iconButton(QStringLiteral("print"), tr("打印会议记录"), ButtonKind::Standard, ControlSize::Standard);
    print->setObjectName(QStringLiteral("printLife"));
    print->setToolTip(tr("打印会议记录：按人印批评和自我批评，附问题清单"));
    which->addWidget(print, 0, Qt::AlignBottom);
    head->addLayout(which);
    head->addWidget(m_sum);
    rows->addLayout(head);
    connect(print, &QPushButton::clicked, this, &LifeView::printRecord);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(int(LifeColumn::Name));
    m_table->header()->setSortable({99});
    m_table->setTrailingInset(6);
    rows->addWidget(m_table, 1);
    return box;
}

QWidget* LifeView::makeSaid()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(8);
    rows->addWidget(m_who);
    auto* said = new QWidget;
    said->setProperty("kind", QStringLiteral("page"));
    said->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 6, 0);
    m_lines->setSpacing(6);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(said);
    rows->addWidget(area, 1);
    auto* lock = new QHBoxLayout;
    lock->addWidget(m_locked, 1);
    lock->addWidget(m_correct, 0, Qt::AlignTop);
    rows->addLayout(lock);
    rows->addWidget(m_writing);
    auto* fields = new QVBoxLayout(m_writing);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    m_kind->addSegment(tr("自我批评"));
    m_kind->addSegment(tr("别人的批评"));
    m_points->edit()->setObjectName(QStringLiteral("said"));
    onTextSize(m_points, [this] { m_points->edit()->setFixedHeight(scaled(22) * 2 + 16); });
    m_keep->setObjectName(QStringLiteral("keepSaid"));
    m_correct->setObjectName(QStringLiteral("correctSaid"));
    m_by->combo()->setObjectName(QStringLiteral("saidBy"));
    auto* how = new QHBoxLayout;
    how->setSpacing(12);
    how->addWidget(m_kind, 0, Qt::AlignBottom | Qt::AlignLeft);
    how->addWidget(m_by, 1);
    fields->addLayout(how);
    fields->addWidget(m_points);
    fields->addWidget(m_keep, 0, Qt::AlignRight);
    return box;
}

QWidget* LifeView::makeProblems()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* add = button(tr("登记问题"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("raiseProblem"));
    head->addWidget(label(tr("问题清单"), TextRole::PanelTitle));
    head->addWidget(m_problemSum);
    head->addStretch();
    head->addWidget(add);
    if (desk().book().isReadOnly())
        add->hide();
    rows->addLayout(head);
    m_problems->setSpacing(2);
    rows->addLayout(m_problems);
    rows->addStretch();
    connect(add, &QPushButton::clicked, this, &LifeView::raiseProblem);
    return box;
}

void LifeView::wire()
{
    connect(m_choice, &ComboField::chosen, this, [this](const QString& id) { open(id); });
    connect(m_kind, &Segmented::chosen, this, [this](int index) { m_by->setVisible(index != kSelf); });
    connect(m_keep, &QPushButton::clicked, this, &LifeView::keep);
    connect(m_correct, &QPushButton::clicked, this, &LifeView::askCorrection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_person = m_model.row(now.row()).member;
        showPerson();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (!m_writing->isHidden())
            m_points->edit()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&desk(), &Desk::branchChanged, this, &LifeView::reload);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        static const QSet<QString> shown{QStringLiteral("gathering"), QStringLiteral("attendance"),
                                         QStringLiteral("criticism"), QStringLiteral("ledger_item")};
        if (changes.tables.intersects(shown))
            reload();
    });
}

void LifeView::reload()
{
    gathering::GatheringQuery query;
    query.branch = desk().branch().id;
    query.kind = gathering::Kind::OrganizationalLifeMeeting;
    const auto meetings = gathering::listGatherings(desk().book().reader(), query);
    if (!meetings)
        return desk().report(meetings.error());
    m_stack->setCurrentIndex(meetings->isEmpty() ? 1 : 0);
    const QSignalBlocker quiet(m_choice->combo());
    m_choice->combo()->clear();
    for (const auto& row : *meetings)
        m_choice->addChoice(QStringLiteral("%1　%2").arg(row.topic, PartialDate::of(row.heldOn).toDotted()),
                            row.id.toString());
    if (meetings->isEmpty())
        return;
    const bool known = std::ranges::any_of(*meetings, [this](const auto& row) { return row.id == m_meeting.id; });
    const auto held =
        std::ranges::find_if(*meetings, [this](const auto& row) { return !row.isPlanned(desk().today()); });
    const auto& usual = held == meetings->end() ? meetings->first() : *held;
    const auto id = known ? m_meeting.id : usual.id;
    m_choice->setCode(id.toString());
    const auto record = gathering::loadGathering(desk().book().reader(), id);
    if (!record)
        return desk().report(record.error());
    if (record->id != m_shown)
        m_correction.clear();
    m_shown = record->id;
    m_meeting = *record;
    showMeeting();
}

void LifeView::showMeeting()
{
    const auto said = organization::listCriticism(desk().book().reader(), m_meeting.id);
    if (!said)
        return desk().report(said.error());
    m_said = *said;
    showLock();
    const auto sums = organization::sumUp(m_meeting, m_said);
    const auto done = std::ranges::count_if(sums, &CriticismSum::self);
    const auto mutual = std::ranges::count(m_said, CriticismKind::Mutual, &Criticism::kind);
    const auto present = std::ranges::count_if(sums, &CriticismSum::present);
    m_sum->setText(tr("到会 %1 人 · 自我批评 %2 人 · 相互批评 %3 条").arg(present).arg(done).arg(mutual));
    m_model.setRows({sums.begin(), sums.end()});
    const auto found = std::ranges::find(sums, m_person, &CriticismSum::member);
    if (!sums.isEmpty())
        m_table->setCurrentIndex(m_model.index(found == sums.end() ? 0 : int(found - sums.begin()), 0));
    showProblems();
}

void LifeView::showPerson()
{
    emptyRows(*m_lines);
    const auto rows = m_model.rows();
    const auto person = std::ranges::find(rows, m_person, &CriticismSum::member);
    m_who->setText(person == rows.end() ? QString() : person->name);
    for (const auto& said : m_said) {
        if (said.member == m_person)
            addLine(said);
    }
    if (m_lines->count() == 0)
        m_lines->addWidget(
            paragraph(tr("还没有记。要点不进检索和报表，只印在会议记录里。"), TextRole::Small, Ink::Text3));
    m_lines->addStretch();
    const bool self = person != rows.end() && person->self;
    m_kind->setCurrent(self ? kSelf + 1 : kSelf);
    m_by->setVisible(self);
    m_by->setOwner({}, {});
    m_by->setError({});
    m_points->setError({});
    m_points->edit()->clear();
}

void LifeView::addLine(const Criticism& said)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const bool self = said.kind == CriticismKind::Self;
    auto* who = label(self ? tr("自我批评") : said.byName, TextRole::SmallStrong, Ink::Text2);
    onTextSize(
        who, [who] { who->setFixedWidth(std::max(scaled(72), textWidth(tr("自我批评"), TextRole::SmallStrong) + 2)); });
    row->addWidget(who, 0, Qt::AlignTop);
    row->addWidget(paragraph(said.points, TextRole::Body, Ink::Text), 1);
    if (!m_writing->isHidden()) {
        auto* remove = rowButton(QStringLiteral("trash"), tr("删去这一条"));
        row->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QPushButton::clicked, this, [this, id = said.id] { this->remove(id); });
    }
    m_lines->addWidget(whole);
}

void LifeView::showProblems()
{
    emptyRows(*m_problems);
    ledger::ItemQuery query;
    query.branch = desk().branch().id;
    query.kind = ledger::Kind::Problem;
    query.sourceId = m_meeting.id.toString();
    auto items = ledger::listItems(desk().book().reader(), query);
    if (!items)
        return desk().report(items.error());
    std::ranges::sort(*items, {},
                      [](const ledger::Item& item) { return std::pair(item.raisedOn.year(), item.number); });
    const auto figures = ledger::figuresOf(*items, desk().today());
    m_problemSum->setText(items->isEmpty() ? QString()
                                           : tr("%1 个，已整改 %2 个").arg(figures.total).arg(figures.closed));
    for (const auto& item : *items) {
        auto* line = button(QStringLiteral("%1 %2").arg(ledger::numberText(item), shortMatter(item.matter)),
                            ButtonKind::Link, ControlSize::Small);
        line->setAccessibleDescription(item.isOpen() ? tr("办理中") : tr("已办结"));
        line->setToolTip(item.ownerName.isEmpty() ? item.matter
                                                  : tr("%1\n责任人：%2").arg(item.matter, item.ownerName));
        auto* whole = new QWidget;
        auto* row = new QHBoxLayout(whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(line);
        row->addStretch();
        row->addWidget(
            label(untilWhen(item), TextRole::Caption, item.isOverdue(desk().today()) ? Ink::Warn : Ink::Text2));
        m_problems->addWidget(whole);
        connect(line, &QPushButton::clicked, this, [this, area = item.area, id = item.id] {
            desk().showPage(area, QStringLiteral("ledger:") + id.toString());
        });
    }
    if (items->isEmpty())
        m_problems->addWidget(
            paragraph(tr("会上查出的问题登记到台账，写明谁在什么时候以前改好。"), TextRole::Small, Ink::Text3));
}

} // namespace branchbook::ui
