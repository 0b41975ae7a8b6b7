// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/calculator_dialog.h"

#include "ui/calculator/calculator_list.h"
#include "ui/calculator/open_calculator.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kCalculatorHead = 54;
constexpr int kCalculatorFoot = 60;
constexpr int kCalculatorListWidth = 176;
constexpr int kMiddleHeight = 540;
constexpr int kRuleDayWidth = 152;

/// Wants a height of its own whatever stands in it, and gives way where the window is low.
class PanelArea final : public QScrollArea
{
public:
    PanelArea()
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return {400, scaled(kMiddleHeight)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 100}; }
};

QString dayKey()
{
    return QStringLiteral("day");
}

QString panelKey()
{
    return QStringLiteral("panel");
}

} // namespace

CalculatorDialog::CalculatorDialog(QWidget* host, Desk& desk, agenda::Rulebook rulebook)
    : Dialog(host, tr("帮我算"), Width::Large, Frame::Bare)
    , m_tools{std::move(rulebook), CalculatorMemory::of(desk), desk.today()}
    , m_list(new CalculatorList)
    , m_scroll(new PanelArea)
    , m_day(new DateEdit)
    , m_clear(button(tr("清空"), ButtonKind::Text))
    , m_hint(label({}, TextRole::Caption, Ink::Text3))
    , m_copy(button(tr("复制这段话"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("copy")))
{
    body()->addWidget(makeHead());
    body()->addWidget(horizontalLine());
    body()->addWidget(makeMiddle(), 1);
    body()->addWidget(horizontalLine());
    body()->addWidget(makeFoot());
    for (const auto& info : calculators())
        m_list->addEntry(info.id, info.title, info.line, info.icon);
    connect(m_list, &CalculatorList::chosen, this, &CalculatorDialog::choose);
    connect(m_list, &CalculatorList::entered, this, [this] { m_panel->firstField()->setFocus(Qt::TabFocusReason); });
    connect(m_clear, &QPushButton::clicked, this, &CalculatorDialog::clear);
    connect(m_copy, &QPushButton::clicked, this, &CalculatorDialog::copy);
    connect(m_day, &DateEdit::dateChanged, this, [this](PartialDate date) {
        m_tools.memory.put(dayKey(), date.toIso());
        m_panel->setDay(day());
    });
}

QWidget* CalculatorDialog::makeHead()
{
    auto* head = new QWidget;
    onTextSize(head, [head] { head->setFixedHeight(scaled(kCalculatorHead)); });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(label(tr("帮我算"), TextRole::DialogTitle));
    row->addWidget(label(tr("算完再决定要不要写进记录"), TextRole::Small, Ink::Text3));
    row->addStretch();
    auto* leave = iconButton(QStringLiteral("close"), tr("关上"), ButtonKind::Text, ControlSize::Small);
    row->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    return head;
}

QWidget* CalculatorDialog::makeMiddle()
{
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = frame(QStringLiteral("sunken"));
    onTextSize(left, [left] { left->setFixedWidth(scaled(kCalculatorListWidth)); });
    auto* inside = new QVBoxLayout(left);
    inside->setContentsMargins(8, 10, 8, 10);
    inside->addWidget(m_list);
    row->addWidget(left);
    row->addWidget(verticalLine());
    row->addWidget(m_scroll, 1);
    return middle;
}

QWidget* CalculatorDialog::makeFoot()
{
    auto* foot = frame(QStringLiteral("dialogFooter"));
    onTextSize(foot, [foot] { foot->setFixedHeight(scaled(kCalculatorFoot)); });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 0, 20, 0);
    row->setSpacing(8);
    m_day->setToday(m_tools.today);
    m_day->setDate(PartialDate::fromIso(m_tools.memory.value(dayKey())));
    if (m_day->date().isEmpty())
        m_day->setDate(PartialDate::of(m_tools.today));
    m_day->setAccessibleName(tr("按哪天的规定"));
    m_day->setProperty("controlSize", QStringLiteral("s"));
    onTextSize(m_day, [this] { m_day->setFixedWidth(scaled(kRuleDayWidth)); });
    row->addWidget(m_clear);
    row->addSpacing(8);
    auto* title = label(tr("按这一天"), TextRole::Small, Ink::Text2);
    title->setBuddy(m_day);
    row->addWidget(title);
    row->addWidget(m_day);
    row->addStretch();
    row->addWidget(m_hint);
    row->addWidget(m_copy);
    return foot;
}

QDate CalculatorDialog::day() const
{
    return m_day->date().isEmpty() ? m_tools.today : m_day->date().latest();
}

void CalculatorDialog::showPanel(const QString& id)
{
    const auto& all = calculators();
    const auto wanted = id.isEmpty() ? m_tools.memory.value(panelKey()) : id;
    const bool known = std::ranges::any_of(all, [&](const CalculatorInfo& info) { return info.id == wanted; });
    m_list->select(known ? wanted : all.first().id);
    setFirstFocus(m_panel->firstField());
    if (isVisible())
        m_panel->firstField()->setFocus(Qt::TabFocusReason);
}

void CalculatorDialog::choose(const QString& id)
{
    auto*& panel = m_panels[id];
    if (!panel) {
        const auto& all = calculators();
        const auto info = std::ranges::find(all, id, &CalculatorInfo::id);
        panel = info->make(m_tools);
        connect(panel, &CalculatorPanel::answered, this, &CalculatorDialog::offerCopy);
        connect(panel, &CalculatorPanel::fieldsChanged, this, &CalculatorDialog::orderTabs);
    }
    if (auto* before = m_scroll->takeWidget()) {
        before->setParent(this); // kept for the next time
        before->hide();
    }
    m_panel = panel;
    m_scroll->setWidget(panel);
    panel->show();
    panel->setDay(day());
    setFirstFocus(panel->firstField());
    m_tools.memory.put(panelKey(), id);
    orderTabs();
}

/// List, fields of the panel, footer: the panels are made later than the footer.
void CalculatorDialog::orderTabs()
{
    if (!m_panel)
        return;
    QWidget* before = m_list;
    const auto inside = m_panel->findChildren<QWidget*>();
    for (auto* each : inside) {
        if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() || each->window() != window())
            continue; // lists that drop down are windows of their own
        setTabOrder(before, each);
        before = each;
    }
}

/// Round and round inside: nothing beneath the scrim gets the focus.
bool CalculatorDialog::focusNextPrevChild(bool next)
{
    auto* now = QApplication::focusWidget();
    if (!now || !isAncestorOf(now))
        return Dialog::focusNextPrevChild(next);
    const auto takes = [this](const QWidget* each) {
        return isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isEnabled()
            && each->isVisible() && each->window() == window();
    };
    const auto step = [next](QWidget* each) { return next ? each->nextInFocusChain() : each->previousInFocusChain(); };
    for (auto* each = step(now); each != now; each = step(each)) {
        if (!takes(each))
            continue;
        each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (m_panel && m_panel->isAncestorOf(each))
            m_scroll->ensureWidgetVisible(each);
        return true;
    }
    return true;
}

void CalculatorDialog::offerCopy()
{
    if (sender() && sender() != m_panel && qobject_cast<CalculatorPanel*>(sender()))
        return;
    const auto& answer = m_panel->answer();
    m_copy->setEnabled(!answer.sentence.isEmpty());
    m_copy->setText(tr("复制这段话"));
    m_copy->setAccessibleName(m_copy->text());
    m_hint->setText(answer.sentence.isEmpty() ? tr("填全以后就有可以复制的话") : QString());
}

void CalculatorDialog::copy()
{
    QApplication::clipboard()->setText(m_panel->answer().sentence);
    m_copy->setText(tr("已复制"));
    m_copy->setAccessibleName(m_copy->text());
    m_hint->setText(tr("可以粘贴到会议记录里了"));
}

void CalculatorDialog::clear()
{
    m_panel->clear();
    m_day->setDate(PartialDate::of(m_tools.today));
    m_tools.memory.put(dayKey(), {});
    m_panel->setDay(day());
    m_panel->firstField()->setFocus(Qt::TabFocusReason);
}

} // namespace branchbook::ui
