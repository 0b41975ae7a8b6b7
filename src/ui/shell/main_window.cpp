// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/calculator/open_calculator.h"
#include "ui/guidance/guide_dialog.h"
#include "ui/help/help_window.h"
#include "ui/kit/dialog.h"
#include "ui/roster/open_import.h"
#include "ui/security/sealing_page.h"
#include "ui/shell/closing_copy.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/past_day.h"
#include "ui/shell/shell_frame.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextEdit>
#include <QThread>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array kTextScales{1.0, 1.15, 1.3};

bool isTyping()
{
    const auto* focus = QApplication::focusWidget();
    return focus && (focus->inherits("QLineEdit") || focus->inherits("QTextEdit") || focus->inherits("QPlainTextEdit"));
}

} // namespace

MainWindow::MainWindow(Theme& theme, Preferences& preferences, const Registry& registry)
    : m_theme(theme)
    , m_preferences(preferences)
    , m_registry(registry)
    , m_stage(new QStackedWidget)
{
    setWindowTitle(tr("支部手册"));
    setMinimumSize(1024, 700);
    setCentralWidget(m_stage);
    resize(1366, 768);
    restoreGeometry(preferences.windowGeometry());
    addKeys();
}

MainWindow::~MainWindow()
{
    // Pages refer to the desk, and the desk to the book: all of it goes before the window's own members, and what
    // covers the pages first.
    clearStage();
}

void MainWindow::clearStage()
{
    const auto overlays = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* each : overlays) {
        if (each->property(kCoversProperty).toBool()) {
            each->hide();
            each->deleteLater(); // it may be the one that asked
        }
    }
    m_stage->hide(); // what has the focus is left while all who listen are whole
    while (m_stage->count() > 0)
        delete m_stage->widget(m_stage->count() - 1);
    m_stage->show();
    m_frame = nullptr;
}

void MainWindow::keepCopy()
{
    if (!m_frame)
        return;
    const auto& desk = m_frame->desk();
    if (!desk.wasChanged() || desk.book().sampleDay())
        return;
    (void)m_frame->unsavedPage(); // what is still being typed belongs into the copy
    makeClosingCopy(desk.book().reader());
}

void MainWindow::showStart(QWidget* page, Copy copy)
{
    if (copy == Copy::Now)
        keepCopy();
    clearStage();
    m_stage->addWidget(page);
    setWindowTitle(tr("支部手册"));
}

void MainWindow::showBook(std::unique_ptr<Desk> desk)
{
    keepCopy();
    clearStage();
    auto* newDesk = desk.get();
    m_frame = new ShellFrame(std::move(desk), m_registry);
    m_stage->addWidget(m_frame);
    takeDroppedRosters(m_frame, *newDesk, m_preferences);
    const auto retitle = [this, newDesk] { setWindowTitle(tr("%1 — 支部手册").arg(newDesk->branch().name)); };
    retitle();
    connect(newDesk, &Desk::branchChanged, this, retitle);
    connect(newDesk, &Desk::changed, this, [retitle](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("branch")))
            retitle();
    });
    connect(newDesk, &Desk::fullWindowAsked, this, &MainWindow::showFullWindow);
    connect(newDesk, &Desk::fullWindowLeft, this, [this] { showFullWindow(nullptr); });
    connect(newDesk, &Desk::searchAsked, this, &MainWindow::search);
    connect(newDesk, &Desk::calculatorAsked, this,
            [this, newDesk](const QString& panel) { openCalculator(*this, *newDesk, panel); });
    connect(newDesk, &Desk::guidanceAsked, this, [this](const QString& key) {
        if (!isCovered(*this))
            (new GuideDialog(this, m_frame->desk(), key))->open();
    });
    connect(newDesk, &Desk::manualAsked, this, &MainWindow::showManual);
    connect(newDesk, &Desk::keysAsked, this, [this] {
        if (!isCovered(*this))
            (new KeysDialog(this))->open();
    });
    connect(newDesk, &Desk::exampleAsked, this, [this] { Q_EMIT exampleAsked(m_frame->examplePlace()); });
    connect(newDesk, &Desk::restoreAsked, this, [this](const QString& backup) {
        if (!holdsUnsaved())
            Q_EMIT restoreAsked(backup);
    });
    connect(newDesk, &Desk::lookAsked, this, [this](const QString& backup) {
        if (!holdsUnsaved())
            Q_EMIT lookAsked(backup);
    });
    connect(newDesk, &Desk::bookAsked, this, [this](BookWish wish) {
        if (wish == BookWish::Discard || !holdsUnsaved()) // what is typed into a sample goes with it
            Q_EMIT bookAsked(wish);
    });
    connect(newDesk, &Desk::fileAsked, this, [this](const QString& path) {
        if (holdsUnsaved())
            return m_frame->desk().refuse(tr("还有内容没有存上，没有打开。请先另存到本机。"));
        Q_EMIT fileAsked(path);
    });
    connect(newDesk, &Desk::lockAsked, this, &MainWindow::lockAsked);
    connect(newDesk, &Desk::languageAsked, this, &MainWindow::askForLanguage);
    connect(newDesk, &Desk::sealAsked, this, [this](const SealWish& wish) {
        if (!holdsUnsaved())
            Q_EMIT sealAsked(wish);
    });
    m_frame->showPageAt(0);
}

void MainWindow::askForLanguage(const QString& code)
{
    if (holdsUnsaved())
        return m_frame->desk().refuse(tr("有内容存不下来，界面语言没有换。请先处理好再选一次。"));
    m_preferences.setLanguage(code);
    Q_EMIT languageAsked(code);
}

void MainWindow::takeLanguage()
{
    delete m_manual; // made anew, in the other language, when it is next asked for
    unsetLocale(); // numbers and days of what comes into the window are written as the new one does
}

void MainWindow::showManual(const QString& place)
{
    if (!m_manual)
        m_manual = new HelpWindow(this);
    m_manual->openAt(place);
}

HelpWindow* MainWindow::manual() const
{
    return m_manual;
}

void MainWindow::search()
{
    if (!isCovered(*this))
        (new SearchPalette(this, m_frame->desk(), m_registry, m_preferences))->open();
}

void MainWindow::showFullWindow(QWidget* widget)
{
    if (widget && m_stage->currentWidget() == m_frame)
        m_beforeFull = QApplication::focusWidget();
    if (auto* old = m_stage->currentWidget(); old && old != m_frame) {
        m_stage->removeWidget(old);
        old->deleteLater();
    }
    if (widget) {
        m_stage->addWidget(widget);
        m_stage->setCurrentWidget(widget);
        widget->setFocus(Qt::OtherFocusReason);
    } else {
        m_stage->setCurrentWidget(m_frame);
        if (m_beforeFull && m_beforeFull->isVisible() && qobject_cast<QAbstractItemView*>(m_beforeFull))
            m_beforeFull->setFocus(Qt::OtherFocusReason);
        else if (m_frame)
            m_frame->focusContent();
    }
}

void MainWindow::addKey(const QKeySequence& keys, const std::function<void(ShellFrame&)>& act)
{
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (m_frame && m_stage->currentWidget() == m_frame && !isCovered(*this))
            act(*m_frame);
    });
}

void MainWindow::addKeys()
{
    for (int i = 0; i < 8; ++i)
        addKey(QKeySequence(int(Qt::ALT) | (Qt::Key_1 + i)), [i](ShellFrame& frame) { frame.showPageAt(i); });
    addKey(QKeySequence(Qt::Key_F6), [](ShellFrame& frame) { frame.cycleFocus(1); });
    addKey(QKeySequence(Qt::Key_F1), [](ShellFrame& frame) { frame.explain(); });
    addKey(QKeySequence(int(Qt::SHIFT) | Qt::Key_F6), [](ShellFrame& frame) { frame.cycleFocus(-1); });
    addKey(QKeySequence(QStringLiteral("Ctrl+K")), [](ShellFrame& frame) { frame.desk().search(); });
    addKey(QKeySequence(Qt::Key_Slash), [](ShellFrame& frame) {
        if (!isTyping())
            frame.desk().search();
    });
    addKey(QKeySequence(QStringLiteral("Ctrl+/")), [](ShellFrame& frame) { frame.desk().showKeys(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+N")), [](ShellFrame& frame) { frame.createOwn(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+Shift+N")), [](ShellFrame& frame) { frame.openNewMenu(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+PgDown")), [this](ShellFrame&) { stepTab(1); });
    addKey(QKeySequence(QStringLiteral("Ctrl+PgUp")), [this](ShellFrame&) { stepTab(-1); });
    addKey(QKeySequence(QStringLiteral("Alt+Left")),
           [](ShellFrame& frame) { frame.desk().setQuarter(frame.desk().quarter().previous()); });
    addKey(QKeySequence(QStringLiteral("Alt+Right")),
           [](ShellFrame& frame) { frame.desk().setQuarter(frame.desk().quarter().next()); });
    addKey(QKeySequence(QStringLiteral("Ctrl+F")), [](ShellFrame& frame) {
        if (auto* field = frame.page() ? frame.page()->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    addKey(QKeySequence(QStringLiteral("Ctrl+P")), [](ShellFrame& frame) { frame.page()->print(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+E")), [](ShellFrame& frame) { frame.page()->exportFile(); });
    addKey(QKeySequence(QStringLiteral("Ctrl+S")), [](ShellFrame& frame) {
        auto& desk = frame.desk();
        if (desk.book().isReadOnly())
            return desk.refuse(tr("这本手册以只读方式打开，不能修改，也没有要保存的内容。"));
        if (!frame.page() || frame.page()->save() == Page::Kept::InBook)
            desk.say(tr("已保存 %1").arg(desk.book().clock().now().toLocalTime().toString(QStringLiteral("HH:mm"))));
    });
    addKey(QKeySequence(QStringLiteral("Ctrl+Z")), [](ShellFrame& frame) {
        if (!isTyping() && mayStep(frame.desk(), frame))
            frame.desk().undo();
    });
    for (const char16_t* keys : {u"Ctrl+Y", u"Ctrl+Shift+Z"})
        addKey(QKeySequence(QString::fromUtf16(keys)), [](ShellFrame& frame) {
            if (!isTyping() && mayStep(frame.desk(), frame))
                frame.desk().redo();
        });
    const std::pair<QString, int> sizes[]{{QStringLiteral("Ctrl++"), 1},
                                          {QStringLiteral("Ctrl+="), 1},
                                          {QStringLiteral("Ctrl+-"), -1},
                                          {QStringLiteral("Ctrl+0"), 0}};
    for (const auto& [keys, step] : sizes)
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this,
                [this, each = step] { setTextStep(each); });
    // Over a dialog or a wizard, too: that is where one asks. Without a book the first hour is told.
    connect(new QShortcut(QKeySequence(QStringLiteral("Shift+F1")), this), &QShortcut::activated, this,
            [this] { showManual(m_frame ? m_frame->manualPlace() : Manual::pages().first()); });
    // Whatever stands over the page: nobody who leaves the desk looks for what is open first.
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+L")), this), &QShortcut::activated, this,
            &MainWindow::lockAsked);
}

bool MainWindow::leaveOverlays()
{
    QToolTip::hideText();
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    const auto others = QApplication::topLevelWidgets();
    for (auto* each : others) {
        const QWidget* above = each->parentWidget();
        while (above && above != this)
            above = above->parentWidget();
        if (above && each->isVisible())
            each->close();
    }
    return QThread::currentThread()->loopLevel() <= 1;
}

void MainWindow::setTextStep(int step)
{
    auto look = m_theme.settings();
    const auto now = std::ranges::find(kTextScales, look.textScale);
    const auto at = now == kTextScales.end() ? 0 : now - kTextScales.begin();
    const auto next = step == 0 ? 0 : std::clamp<std::ptrdiff_t>(at + step, 0, std::ssize(kTextScales) - 1);
    look.textScale = kTextScales[std::size_t(next)];
    m_theme.apply(look);
    m_preferences.setLook(look);
    Q_EMIT lookChanged();
}

void MainWindow::stepTab(int step)
{
    auto* tabs = m_frame && m_frame->page() ? m_frame->page()->tabBar() : nullptr;
    if (tabs && tabs->count() > 0)
        tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
}

bool MainWindow::holdsUnsaved()
{
    auto* page = m_frame ? m_frame->unsavedPage() : nullptr;
    if (page)
        m_frame->show(*page); // it has said why
    return page != nullptr || (m_frame && !m_frame->desk().findsFile() && m_frame->desk().wouldLose());
}

/// Closing asks nothing as long as everything is kept; what is nowhere but on the screen is not thrown away unasked.
void MainWindow::askBeforeLosing()
{
    if (isCovered(*this))
        return;
    auto* dialog = new Dialog(this, tr("有内容没有存上，仍然关闭？"));
    dialog->setObjectName(QStringLiteral("unsaved"));
    dialog->setText(m_frame && m_frame->desk().isGone()
                        ? tr("手册文件不在原来的地方了，关闭以后，后来写的就没有了。可以先回去，点“另存到本机”。")
                        : tr("关闭以后这些内容就没有了。可以先清理出空间或者接好 U 盘，回去再存一次。"));
    (void)dialog->addSafeButton(tr("回去"));
    auto* lose = dialog->addButton(tr("关闭，丢掉没有存上的"), ButtonKind::Danger);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_loses = true;
        close();
    });
    dialog->open();
}

/// The code is nowhere but on the screen.
void MainWindow::askBeforeLosingCode()
{
    if (isCovered(*this))
        return;
    auto* dialog = new Dialog(this, tr("恢复码还没有收好，仍然关闭？"));
    dialog->setObjectName(QStringLiteral("unsaved"));
    dialog->setText(tr("口令已经设好，恢复码只显示这一次。没有它，忘了口令就谁也打不开加密的内容。"));
    (void)dialog->addSafeButton(tr("回去抄下来"));
    auto* lose = dialog->addButton(tr("关闭，不要恢复码"), ButtonKind::Danger);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_loses = true;
        close();
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    if (const auto* sealing = qobject_cast<SealingPage*>(m_stage->currentWidget());
        sealing && sealing->holdsCode() && !m_loses) {
        event->ignore();
        return askBeforeLosingCode();
    }
    if (!m_loses && holdsUnsaved()) {
        event->ignore();
        return askBeforeLosing();
    }
    hide(); // nobody waits for the copy
    keepCopy();
    QMainWindow::closeEvent(event);
}

} // namespace branchbook::ui
