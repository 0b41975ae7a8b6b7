// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ui/program.h"

#include "branchbook/base/log.h"
#include "branchbook/book/restore_point.h"
#include "ui/help/changes.h"
#include "ui/kit/dialog.h"
#include "ui/kit/file_details.h"
#include "ui/kit/folder.h"
#include "ui/recovery/choose_backup.h"
#include "ui/recovery/recovery_page.h"
#include "ui/shell/background_read.h"
#include "ui/shell/book_call.h"
#include "ui/shell/book_door.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/session_bus.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/branch_assistant.h"
#include "ui/start/fresh_sample.h"
#include "ui/start/welcome_page.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

namespace branchbook::ui {

class Program::Parts final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Program)
public:
    Parts(QApplication& app, ProgramSetup given)
        : setup(std::move(given))
        , theme(app)
    {
        new FileDetailsGuard(this, app);
        theme.apply(preferences.look());
        registry = makeRegistry(setup.areas, theme, preferences);
        window = std::make_unique<MainWindow>(theme, preferences, registry);
        call = std::make_unique<BookCall>(*window);
        door = std::make_unique<BookDoor>(*window, preferences, setup.areas, setup.on);
        connect(door.get(), &BookDoor::held, this, [this](const QString& path) { call->answerFor(path); });
        connect(door.get(), &BookDoor::refused, this, &Parts::refuse);
        connect(door.get(), &BookDoor::foundElsewhere, this, &Parts::sayElsewhere);
        connect(door.get(), &BookDoor::left, this, [this] { start(); });
        connect(window.get(), &MainWindow::bookAsked, this, &Parts::answer, Qt::QueuedConnection);
        connect(window.get(), &MainWindow::fileAsked, this, &Parts::openFile, Qt::QueuedConnection);
        connect(window.get(), &MainWindow::exampleAsked, this, &Parts::showExample);
        connect(call.get(), &BookCall::placeAsked, this, [this](const QString& place) {
            if (auto* frame = window->frame(); frame && !isCovered(*window))
                frame->showPlace(place);
        });
        connect(
            window.get(), &MainWindow::restoreAsked, this,
            [this](const QString& backup) {
                if (auto* frame = window->frame())
                    door->putBack(backup, frame->desk().book().path());
            },
            Qt::QueuedConnection);
        connect(
            window.get(), &MainWindow::lookAsked, this, [this](const QString& backup) { door->lookAt(backup); },
            Qt::QueuedConnection);
        connect(window.get(), &MainWindow::languageAsked, this, &Parts::speak, Qt::QueuedConnection);
    }

    void start(const QString& problem = {});
    void followDesktop();
    void openFile(const QString& path) { door->openFile(path); }
    void openSample();
    [[nodiscard]] QString samplePath() const;
    void askFreshSample();
    void makeFreshSample(const QString& path);
    void askDiscard(const QString& path);
    void discardSample(const QString& path);
    void showExample(const QString& place);
    [[nodiscard]] bool present();
    void chooseFile();
    void askNew();
    void answer(BookWish wish);
    void speak(const QString& code);
    void refuse(const Error& error, const QString& path);
    void sayElsewhere();
    void recover(const QString& path, const Error& problem);
    [[nodiscard]] QDate today() const { return setup.on ? *setup.on : systemClock()->today(); }

    ProgramSetup setup;
    Theme theme;
    Preferences preferences;
    DesktopLook desktop;
    Registry registry;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<BookCall> call; ///< goes before its window
    std::unique_ptr<BookDoor> door; ///< and so does this
    bool ledAway = false; ///< another window shows the book that this one was started for
};

/// Dark colours and less motion where nobody chose otherwise.
void Program::Parts::followDesktop()
{
    connect(&desktop, &DesktopLook::darkFound, this, [this](bool dark) { theme.followDesktop(dark); });
    connect(&desktop, &DesktopLook::motionFound, this, [this](bool reduced) {
        preferences.takeDesktopMotion(reduced ? Motion::Reduced : Motion::Full);
        auto look = theme.settings();
        look.motion = preferences.look().motion;
        theme.apply(look);
    });
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        desktop.ask(QDBusConnection::sessionBus());
}

void Program::Parts::answer(BookWish wish)
{
    switch (wish) {
    case BookWish::Open: return chooseFile();
    case BookWish::Create: return askNew();
    case BookWish::Leave: return start();
    case BookWish::Discard: return askDiscard(window->frame()->desk().book().path());
    case BookWish::Restore: {
        const QString path = window->frame()->desk().book().path();
        return recover(
            path, Error{ErrorKind::Damaged, QStringLiteral("book.found_damaged"), {QFileInfo(path).fileName()}, path});
    }
    }
}

/// The settings ask, of an open book, which comes back at the same place; or the first page.
void Program::Parts::speak(const QString& code)
{
    if (!setup.useLanguage)
        return;
    const bool isFirstPage = !window->frame() && window->findChild<WelcomePage*>() != nullptr;
    door->reopenAround([this, code] {
        setup.useLanguage(code);
        registry = makeRegistry(setup.areas, theme, preferences); // nobody looks at the old one now
        window->takeLanguage();
    });
    if (isFirstPage)
        start();
    const auto* choice =
        window->findChild<QWidget*>(isFirstPage ? QStringLiteral("welcomeLanguage") : QStringLiteral("languageChoice"));
    const auto parts = choice ? choice->findChildren<QAbstractButton*>() : QList<QAbstractButton*>();
    for (auto* each : parts) {
        if (each->isChecked())
            each->setFocus(Qt::OtherFocusReason); // where the hand was
    }
}

void Program::Parts::start(const QString& problem)
{
    call->answerFor({});
    door->letGo();
    auto* page = new WelcomePage(preferences.recentBooks(), theme.settings(), today());
    connect(page, &WelcomePage::newBook, this, &Parts::askNew);
    connect(page, &WelcomePage::openBook, this, &Parts::chooseFile);
    connect(page, &WelcomePage::openSample, this, &Parts::openSample);
    connect(page, &WelcomePage::manualAsked, this, [this] { window->showManual(Manual::pages().first()); });
    connect(page, &WelcomePage::freshSampleAsked, this, &Parts::askFreshSample);
    connect(page, &WelcomePage::discardSampleAsked, this, [this] { askDiscard(samplePath()); });
    if (setup.makeSample && QFileInfo::exists(samplePath()))
        page->offerFreshSample();
    connect(page, &WelcomePage::openRecent, this, &Parts::openFile);
    if (setup.useLanguage) {
        page->offerLanguage(preferences.language());
        connect(
            page, &WelcomePage::languageChosen, this,
            [this](const QString& code) {
                preferences.setLanguage(code);
                speak(code);
            },
            Qt::QueuedConnection); // the page that asks is taken away
    }
    connect(page, &WelcomePage::lookChosen, this, [this](const ThemeSettings& look) {
        theme.apply(look);
        preferences.setLook(look);
    });
    connect(&theme, &Theme::changed, page, [this, page] { page->showLook(theme.settings()); });
    window->showStart(page);
    if (!problem.isEmpty())
        page->showProblem(problem);
}

/// The window that holds the book is in front now.
void Program::Parts::sayElsewhere()
{
    ledAway = !window->isVisible();
    const QString said = tr("这本手册已经在另一个窗口里开着，已把那个窗口调到前面。");
    if (auto* frame = window->frame())
        frame->desk().say(said);
    else if (auto* page = window->findChild<WelcomePage*>())
        page->showProblem(said);
    else if (auto* locked = window->findChild<UnlockPage*>())
        locked->showProblem(said);
}

/// Said on the first page; where a book is open, it stays open and says it.
void Program::Parts::refuse(const Error& error, const QString& path)
{
    log(LogLevel::Warning, QStringLiteral("open: ") + error.code);
    if (auto* frame = window->frame())
        return frame->desk().report(error);
    if (const auto problem = book::problemToRecoverFrom(error, path))
        return recover(path, *problem);
    start(sentence(error));
}

/// In place of the book, which is closed: what happened to it, and the copies it could be restored from.
void Program::Parts::recover(const QString& path, const Error& problem)
{
    call->answerFor({});
    door->letGo();
    auto* page = new RecoveryPage(path, problem, today());
    connect(
        page, &RecoveryPage::restoreAsked, this, [this, path](const QString& backup) { door->putBack(backup, path); },
        Qt::QueuedConnection);
    connect(
        page, &RecoveryPage::otherBookAsked, this, [this] { start(); }, Qt::QueuedConnection);
    connect(page, &RecoveryPage::fileAsked, this, [this, path] {
        chooseBackup(*window, path, [this, path](const QString& backup) { door->putBack(backup, path); });
    });
    connect(page, &RecoveryPage::openAsked, this, &Parts::openFile, Qt::QueuedConnection); // the page is taken away
    window->showStart(page, MainWindow::Copy::Later); // of a damaged book there is no copy
    page->setFocus(Qt::OtherFocusReason);
}

QString Program::Parts::samplePath() const
{
    const QDir folder(setup.sampleFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                   : setup.sampleFolder);
    return folder.filePath(tr("示例.bbk"));
}

void Program::Parts::askFreshSample()
{
    auto* dialog = new Dialog(window.get(), tr("重新开始示例？"));
    dialog->setObjectName(QStringLiteral("freshSampleDialog"));
    dialog->setText(tr("在示例里改过的内容都会去掉，不能恢复。换成一本新的示例。您自己的手册不受影响。"));
    (void)dialog->addSafeButton(tr("不用"));
    auto* again = dialog->addButton(tr("重新开始"), ButtonKind::Danger);
    connect(again, &QPushButton::clicked, this, [this, dialog] {
        dialog->close();
        makeFreshSample(samplePath());
    });
    dialog->open();
}

void Program::Parts::makeFreshSample(const QString& path)
{
    if (callToFront(path)) // another window has it open
        return sayElsewhere();
    const auto cleared = clearSample(path);
    if (cleared == SampleCleared::Done)
        openSample();
    else
        start(clearedText(cleared));
}

void Program::Parts::askDiscard(const QString& path)
{
    askToDiscardSample(*window, path, [this, path] { discardSample(path); });
}

void Program::Parts::discardSample(const QString& path)
{
    const auto* frame = window->frame();
    const bool isOpen =
        frame && frame->desk().book().sampleDay() && frame->desk().book().path() == path; // by its own word
    if (isOpen)
        start(); // closes it
    else if (callToFront(path))
        return sayElsewhere();
    const auto cleared = isOpen ? removeSample(path) : clearSample(path);
    if (cleared == SampleCleared::Done)
        preferences.forget(QFileInfo(path).absoluteFilePath());
    start(clearedText(cleared));
}

void Program::Parts::openSample()
{
    if (!setup.makeSample)
        return start(tr("这个版本还没有带示例。请新建一本手册，或打开已有的。"));
    const auto path = samplePath();
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo::exists(path))
        return openFile(path);
    if (auto book = setup.makeSample(path))
        door->take(std::move(*book));
    else
        start(sentence(book.error()));
}

/// By a program of its own: one window a book, and this one stays where it is.
void Program::Parts::showExample(const QString& place)
{
    auto& desk = window->frame()->desk();
    if (QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--sample"), place}))
        desk.notice(tr("正在另一个窗口里打开示例。"));
    else
        desk.refuse(tr("示例打不开：没有能再启动一次程序。可以回到首页打开示例。"));
}

void Program::Parts::chooseFile()
{
    auto* files =
        new QFileDialog(window.get(), tr("选择手册文件"), documentsFolder(), tr("支部手册 (*.bbk);;所有文件 (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &Parts::openFile);
    files->open();
}

void Program::Parts::askNew()
{
    auto* dialog = new BranchAssistant(window.get(), today());
    connect(dialog, &BranchAssistant::createAsked, this, [this, dialog](const NewBranch& wanted) {
        if (const auto made = agenda::makeBegunBook(wanted.path, wanted.setup, wanted.steps, setup.on); !made)
            return dialog->tell(made.error());
        auto book = book::Book::open(wanted.path, book::OpenMode::Write, setup.on);
        if (!book)
            return dialog->tell(book.error());
        dialog->close();
        door->take(std::move(*book));
        if (auto* frame = window->frame(); frame && wanted.roster == NewBranch::Roster::Now)
            frame->desk().showPage(QStringLiteral("members"), QStringLiteral("import"));
    });
    dialog->open();
}

QString preferredLanguage()
{
    return Preferences().language();
}

Program::Program(QApplication& app, ProgramSetup setup)
    : m_parts(std::make_unique<Parts>(app, std::move(setup)))
{
}

Program::~Program() = default;

bool Program::show(const QString& file)
{
    if (file.isEmpty() && !m_parts->setup.on && callAnyToFront())
        return false;
    if (file.isEmpty())
        m_parts->start();
    else
        m_parts->openFile(file);
    return m_parts->present();
}

QStringList Program::pages() const
{
    QStringList ids;
    for (const PageEntry& page : m_parts->registry.pages)
        ids.append(page.id);
    return ids;
}

bool Program::showSample(const QString& place)
{
    if (callToPlace(m_parts->samplePath(), place))
        return false;
    m_parts->openSample();
    if (auto* frame = m_parts->window->frame())
        frame->showPlace(place);
    return m_parts->present();
}

/// false: another window came to the front instead.
bool Program::Parts::present()
{
    if (ledAway)
        return false;
    window->show();
    const auto changes = takeChanges(preferences, programVersion(), allChanges());
    if (!changes.isEmpty())
        (new ChangesDialog(window.get(), changes))->open();
    followDesktop(); // nobody waits for the bus before there is a window
    return true;
}

} // namespace branchbook::ui
