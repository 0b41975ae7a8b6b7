// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTime>
#include <QVBoxLayout>

#include <tuple>

namespace branchbook::ui {

namespace {

constexpr int kStepWidth = 260; // a long name of a step would make the menu wider than the window's left half

} // namespace

BranchHead::BranchHead(Desk& desk, QWidget* parent)
    : QAbstractButton(parent)
    , m_desk(desk)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &BranchHead::openMenu);
    connect(&desk, &Desk::branchChanged, this, &BranchHead::refresh);
    connect(&desk, &Desk::changed, this, &BranchHead::refresh);
    refresh();
}

void BranchHead::refresh()
{
    const auto branch = m_desk.branch();
    const bool several = m_desk.branches().size() > 1;
    setAccessibleName(several ? tr("%1，换一个支部或手册").arg(branch.name) : tr("%1，换一本手册").arg(branch.name));
    setToolTip(branch.unit.isEmpty() ? branch.name : QStringLiteral("%1\n%2").arg(branch.name, branch.unit));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    update();
}

void BranchHead::setCollapsed(NavigationWidth width)
{
    m_width = width;
    updateGeometry();
    update();
}

QSize BranchHead::sizeHint() const
{
    return {0, m_width == NavigationWidth::Collapsed ? 56 : qMax(64, scaled(56))};
}

void BranchHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool collapsed = m_width == NavigationWidth::Collapsed;
    const double middle = height() / 2.0;
    const QRectF mark(collapsed ? (width() - 34) / 2.0 : 6, middle - 17, 34, 34);
    paintBox(painter, mark, 8, Color::Accent, Color::None);
    auto font = fontOf(TextRole::CardHeading);
    font.setPixelSize(18);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("支"));
    if (collapsed)
        return;
    const auto branch = m_desk.branch();
    const double left = mark.right() + 10;
    const double wide = width() - left - 22;
    const double line = scaled(20);
    const double small = scaled(16);
    auto bold = fontOf(TextRole::Body);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const bool wraps = metrics.horizontalAdvance(branch.name) > wide; // a name is not cut: the unit gives way
    const QString under = wraps ? QString() : branch.unit.isEmpty() ? branch.higherOrganization : branch.unit;
    const double top = middle - (line + (under.isEmpty() ? 0 : small)) / 2;
    painter.setFont(bold);
    painter.setPen(color(Color::Text));
    if (wraps)
        painter.drawText(QRectF(left, 0, wide, height()), int(Qt::AlignVCenter) | Qt::TextWrapAnywhere,
                         metrics.elidedText(branch.name, Qt::ElideRight, int(2 * wide) - metrics.height()));
    else
        painter.drawText(QRectF(left, top, wide, line), int(Qt::AlignVCenter) | Qt::TextSingleLine, branch.name);
    if (!under.isEmpty())
        paintText(painter, {left, top + line, wide, small}, under, TextRole::Caption, Color::Text3);
    paintIcon(painter, QStringLiteral("chevron-down"), Color::Text3, {width() - 20.0, middle - 7, 14, 14});
}

void BranchHead::addSteps(QMenu* menu)
{
    if (!m_desk.book().isReadOnly()) {
        const auto add = [&](const QString& iconName, const QString& named, const QString& none,
                             const store::OpEntry& step, const QString& keys) {
            const QString label = fontMetrics().elidedText(step.label, Qt::ElideRight, scaled(kStepWidth));
            const QString text = step.op == 0 ? none : label.isEmpty() ? named.arg(tr("最近一步")) : named.arg(label);
            auto* action = menu->addAction(ui::icon(iconName, Color::Text2), menuText(text) + u'\t' + keys);
            action->setEnabled(step.op != 0);
            return action;
        };
        const auto back = add(QStringLiteral("undo"), tr("撤销：%1"), tr("没有可以撤销的"), m_desk.nextUndo(),
                              QStringLiteral("Ctrl+Z"));
        connect(back, &QAction::triggered, &m_desk, &Desk::undo);
        const auto again = add(QStringLiteral("redo"), tr("重做：%1"), tr("没有可以重做的"), m_desk.nextRedo(),
                               QStringLiteral("Ctrl+Y"));
        connect(again, &QAction::triggered, &m_desk, &Desk::redo);
    }
    connect(menu->addAction(ui::icon(QStringLiteral("clock"), Color::Text2), tr("操作记录")), &QAction::triggered,
            &m_desk, [this] { m_desk.showPage(QStringLiteral("settings"), QStringLiteral("journal")); });
    menu->addSeparator();
}

void BranchHead::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto branches = m_desk.branches().size() > 1 ? m_desk.branches() : QList<book::Branch>();
    for (const auto& branch : branches) {
        auto* action = menu->addAction(menuText(branch.name));
        if (branch.id == m_desk.branch().id)
            action->setIcon(ui::icon(QStringLiteral("check"), Color::AccentText));
        connect(action, &QAction::triggered, &m_desk, [this, id = branch.id] { m_desk.setBranch(id); });
    }
    if (!branches.isEmpty())
        menu->addSeparator();
    addSteps(menu);
    const std::tuple<QString, QString, BookWish> wishes[]{
        {tr("打开别的手册"), QStringLiteral("folder"), BookWish::Open},
        {tr("新建手册"), QStringLiteral("plus"), BookWish::Create},
        {tr("回到首页"), QStringLiteral("home"), BookWish::Leave}};
    for (const auto& [text, iconName, wish] : wishes)
        connect(menu->addAction(ui::icon(iconName, Color::Text2), text), &QAction::triggered, &m_desk,
                [this, each = wish] { m_desk.askForBook(each); });
    auto* lock =
        menu->addAction(ui::icon(QStringLiteral("lock"), Color::Text2), tr("锁定") + QStringLiteral("\tCtrl+L"));
    lock->setEnabled(m_desk.book().hasPassphrase());
    connect(lock, &QAction::triggered, &m_desk, &Desk::askForLock);
    if (m_desk.book().sampleDay() && !m_desk.book().isReadOnly()) {
        menu->addSeparator();
        auto* discard = menu->addAction(ui::icon(QStringLiteral("trash"), Color::Text2), tr("删除示例"));
        discard->setObjectName(QStringLiteral("discardSample"));
        connect(discard, &QAction::triggered, &m_desk, [this] { m_desk.askForBook(BookWish::Discard); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

Navigation::Navigation(Desk& desk, const std::vector<PageEntry>& entries, QWidget* parent)
    : QWidget(parent)
    , m_head(new BranchHead(desk))
    , m_top(new NavigationList(tr("导航")))
    , m_bottom(new NavigationList(tr("设置")))
    , m_saved(new QWidget)
    , m_savedText(label({}, TextRole::Caption, Ink::Text3))
    , m_sample(paragraph({}, TextRole::Caption, Ink::Text2))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 0, 9, 8);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addSpacing(6);
    rows->addWidget(m_top, 1);
    rows->addWidget(m_bottom);
    m_sample->setContentsMargins(10, 8, 0, 0);
    m_sample->hide();
    rows->addWidget(m_sample);
    auto* saved = new QHBoxLayout(m_saved);
    saved->setContentsMargins(10, 8, 10, 2);
    saved->setSpacing(6);
    m_savedIcon = iconLabel(QStringLiteral("check-circle"), 14, Color::Text3);
    m_unsavedIcon = iconLabel(QStringLiteral("alert"), 14, Color::Warn);
    m_unsavedIcon->hide();
    m_lockIcon = iconLabel(QStringLiteral("lock"), 14, Color::Text3);
    m_lockIcon->hide();
    saved->addWidget(m_savedIcon);
    saved->addWidget(m_lockIcon);
    saved->addWidget(m_unsavedIcon);
    saved->addWidget(m_savedText, 1);
    rows->addWidget(m_saved);

    onTextSize(this, [this] { wordSampleDay(); });
    int group = entries.empty() ? 0 : entries.front().group;
    for (const auto& entry : entries) {
        if (entry.group == kBottomGroup) {
            m_bottom->addEntry(entry);
            continue;
        }
        m_top->addEntry(entry, entry.group == group ? NavigationList::Above::Nothing : NavigationList::Above::Line);
        group = entry.group;
    }
    for (auto* list : {m_top, m_bottom}) {
        connect(list, &NavigationList::pageChosen, this, &Navigation::pageChosen);
        connect(list, &NavigationList::againChosen, this, &Navigation::againChosen);
    }
}

void Navigation::select(const QString& id)
{
    m_top->select(id);
    m_bottom->select(id);
}

void Navigation::setNavigationWidth(NavigationWidth width)
{
    const bool collapsed = width == NavigationWidth::Collapsed;
    m_width = width;
    setFixedWidth(int(width)); // the text size changes heights only
    wordSampleDay();
    layout()->setContentsMargins(collapsed ? 6 : 8, 0, collapsed ? 7 : 9, 8);
    m_head->setCollapsed(width);
    m_top->setNavigationWidth(width);
    m_bottom->setNavigationWidth(width);
    m_bottom->setFixedHeight(m_bottom->contentHeight());
    placeSaved();
}

/// Collapsed, there is room for the warning's sign alone, and none is needed where all is well.
void Navigation::placeSaved()
{
    const bool collapsed = m_width == NavigationWidth::Collapsed;
    const bool failed = !m_unsaved.isEmpty();
    m_savedIcon->setVisible(!failed && !m_readOnly);
    m_lockIcon->setVisible(!failed && m_readOnly);
    m_unsavedIcon->setVisible(failed);
    m_savedText->setVisible(!collapsed);
    m_saved->setVisible(!collapsed || failed || m_readOnly);
    if (!m_readOnly)
        m_saved->setToolTip(m_unsaved);
    m_saved->setAccessibleName(failed ? tr("没有存上：%1").arg(m_unsaved) : m_savedText->text());
    setInk(m_savedText, failed ? Ink::Warn : Ink::Text3);
}

void Navigation::setBadge(const QString& id, int count)
{
    m_top->setBadge(id, count);
    m_bottom->setBadge(id, count);
}

void Navigation::setSavedAt(const QTime& time)
{
    m_unsaved.clear();
    m_savedText->setText(tr("已自动保存 %1").arg(time.toString(QStringLiteral("HH:mm"))));
    placeSaved();
}

void Navigation::setReadOnly()
{
    m_readOnly = true;
    m_savedText->setText(tr("只读"));
    placeSaved();
    m_saved->setToolTip(tr("这本手册以只读方式打开，可以查看和打印，不能修改。"));
}

void Navigation::setUnsaved(const QString& sentence)
{
    m_unsaved = sentence;
    m_savedText->setText(tr("没有存上"));
    placeSaved();
}

void Navigation::setDamaged(const QString& sentence)
{
    m_unsaved = sentence;
    m_savedText->setText(tr("不能保存"));
    placeSaved();
}

void Navigation::showSampleDay(QDate day)
{
    m_sampleDay = day;
    m_sample->setVisible(day.isValid());
    wordSampleDay();
}

void Navigation::wordSampleDay()
{
    if (!m_sampleDay.isValid())
        return;
    const auto whole = tr("示例日期 %1").arg(m_sampleDay.toString(tr("yyyy年M月d日")));
    const bool collapsed = m_width == NavigationWidth::Collapsed;
    const auto margins = layout()->contentsMargins();
    const int room = int(m_width) - margins.left() - margins.right() - 10;
    const bool one = textWidth(whole, TextRole::Caption) <= room; // a day is not broken in itself
    m_sample->setText(collapsed ? tr("示例\n%1").arg(m_sampleDay.toString(QStringLiteral("M.d")))
                          : one ? whole
                                : tr("示例日期\n%1").arg(m_sampleDay.toString(tr("yyyy年M月d日"))));
    m_sample->setContentsMargins(collapsed ? 4 : 10, 8, 0, collapsed ? 4 : 0);
    m_sample->setToolTip(tr("示例手册总停在这一天：%1").arg(m_sampleDay.toString(tr("yyyy年M月d日"))));
    m_sample->setAccessibleName(whole);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Nav));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), color(Color::Line));
}

} // namespace branchbook::ui
