// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ui/program.h"

#include "branchbook/base/log.h"
#include "branchbook/base/progress.h"
#include "ui/kit/dialog.h"
#include "ui/kit/folder.h"
#include "ui/shell/background_read.h"
#include "ui/shell/book_call.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"
#include "ui/start/new_book_dialog.h"
#include "ui/start/welcome_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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
        theme.apply(preferences.look());
        registry = makeRegistry(setup.areas, theme, preferences);
        window = std::make_unique<MainWindow>(theme, preferences, registry);
        call = std::make_unique<BookCall>(*window);
        connect(window.get(), &MainWindow::bookAsked, this, &Parts::answer, Qt::QueuedConnection);
        connect(
            window.get(), &MainWindow::restoreAsked, this,
            [this](const QString& backup) {
                if (auto* frame = window->frame())
                    restore(backup, freeNameBeside(frame->desk().book().path()));
            },
            Qt::QueuedConnection);
    }

    void start(const QString& problem = {});
    void openFile(const QString& path);
    void openSample();
    void chooseFile();
    void askNew();
    void answer(BookWish wish);
    void refuse(const Error& error, const QString& path);
    void sayElsewhere();
    void restoreFrom(const QString& damaged);
    [[nodiscard]] static QString freeNameBeside(const QString& path);
    void restore(const QString& backup, const QString& to);
    void take(std::unique_ptr<book::Book> book);
    [[nodiscard]] QDate today() const { return setup.on ? *setup.on : systemClock()->today(); }

    ProgramSetup setup;
    Theme theme;
    Preferences preferences;
    Registry registry;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<BookCall> call; ///< goes before its window
    bool ledAway = false; ///< another window shows the book that this one was started for
};

void Program::Parts::answer(BookWish wish)
{
    switch (wish) {
    case BookWish::Open: return chooseFile();
    case BookWish::Create: return askNew();
    case BookWish::Leave: return start();
    case BookWish::Restore: return restoreFrom(window->frame()->desk().book().path());
    }
}

void Program::Parts::start(const QString& problem)
{
    call->answerFor({});
    auto* page = new WelcomePage(preferences.recentBooks(), theme.settings(), today());
    connect(page, &WelcomePage::newBook, this, &Parts::askNew);
    connect(page, &WelcomePage::openBook, this, &Parts::chooseFile);
    connect(page, &WelcomePage::openSample, this, &Parts::openSample);
    connect(page, &WelcomePage::openRecent, this, &Parts::openFile);
    connect(page, &WelcomePage::lookChosen, this, [this](const ThemeSettings& look) {
        theme.apply(look);
        preferences.setLook(look);
    });
    connect(&theme, &Theme::changed, page, [this, page] { page->showLook(theme.settings()); });
    window->showStart(page);
    if (!problem.isEmpty())
        page->showProblem(problem);
}

void Program::Parts::openFile(const QString& path)
{
    if (auto* frame = window->frame();
        frame && QFileInfo(frame->desk().book().path()).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return frame->desk().say(tr("这本手册正开着"));
    auto book = book::Book::open(path, book::OpenMode::Write, setup.on, book::Checking::Later);
    if (!book && book.error().kind == ErrorKind::Busy && callToFront(path))
        return sayElsewhere();
    const auto mayBeSeen = [](const Error& error) {
        return error.kind == ErrorKind::Busy || error.code == u"store.read_only";
    };
    if (!book && mayBeSeen(book.error()))
        book = book::Book::open(path, book::OpenMode::ReadOnly, setup.on, book::Checking::Later);
    if (book)
        return take(std::move(*book));
    refuse(book.error(), path);
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
}

/// Said on the first page; where a book is open, it stays open and says it.
void Program::Parts::refuse(const Error& error, const QString& path)
{
    log(LogLevel::Warning, QStringLiteral("open: ") + error.code);
    if (auto* frame = window->frame())
        return frame->desk().report(error);
    start(sentence(error));
    auto* page = window->findChild<WelcomePage*>();
    if (page && error.kind == ErrorKind::Damaged)
        connect(page->offerRemedy(tr("从备份恢复…")), &QPushButton::clicked, this, [this, path] { restoreFrom(path); });
}

void Program::Parts::restoreFrom(const QString& damaged)
{
    auto* files = new QFileDialog(window.get(), tr("选择备份文件"), QFileInfo(damaged).absolutePath(),
                                  tr("支部手册 (*.bbk);;所有文件 (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this, damaged](const QString& backup) { restore(backup, freeNameBeside(damaged)); });
    files->open();
}

QString Program::Parts::freeNameBeside(const QString& path)
{
    const QFileInfo old(path);
    QString to;
    for (int i = 1; to.isEmpty() || QFileInfo::exists(to); ++i)
        to = old.absoluteDir().filePath(tr("%1（恢复%2）.bbk").arg(old.completeBaseName()).arg(i));
    return to;
}

/// The damaged file stays as it is: the copy gets a name of its own.
void Program::Parts::restore(const QString& backup, const QString& to)
{
    const auto source = book::Book::open(backup, book::OpenMode::ReadOnly, setup.on);
    if (!source)
        return refuse(source.error(), backup);
    NoProgress progress;
    if (const auto copied = (*source)->reader().copyTo(to, progress); !copied)
        return refuse(copied.error(), backup);
    openFile(to);
    if (auto* frame = window->frame())
        frame->desk().say(tr("已恢复到 %1，原来的文件没有动").arg(QFileInfo(to).fileName()));
}

void Program::Parts::openSample()
{
    if (!setup.makeSample)
        return start(tr("这个版本还没有带示例。请新建一本手册，或打开已有的。"));
    const QDir folder(setup.sampleFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                   : setup.sampleFolder);
    folder.mkpath(QStringLiteral("."));
    const auto path = folder.filePath(tr("示例.bbk"));
    if (QFileInfo::exists(path))
        return openFile(path);
    if (auto book = setup.makeSample(path))
        take(std::move(*book));
    else
        start(sentence(book.error()));
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
    auto* dialog = new NewBookDialog(window.get(), today());
    connect(dialog, &NewBookDialog::createAsked, this,
            [this, dialog](const book::BookSetup& facts, const QString& path) {
                auto book = book::Book::create(path, facts, setup.on);
                if (!book)
                    return dialog->showProblem(sentence(book.error()));
                dialog->close();
                take(std::move(*book));
            });
    dialog->open();
}

void Program::Parts::take(std::unique_ptr<book::Book> book)
{
    const auto path = QFileInfo(book->path()).absoluteFilePath();
    auto desk = std::make_unique<Desk>(std::move(book), setup.areas);
    preferences.remember({path, desk->branch().name, systemClock()->now()});
    call->answerFor(desk->book().isReadOnly() ? QString() : path);
    window->showBook(std::move(desk));
}

Program::Program(QApplication& app, ProgramSetup setup)
    : m_parts(std::make_unique<Parts>(app, std::move(setup)))
{
}

Program::~Program() = default;

bool Program::show(const QString& file)
{
    if (file.isEmpty())
        m_parts->start();
    else
        m_parts->openFile(file);
    if (m_parts->ledAway)
        return false;
    m_parts->window->show();
    return true;
}

} // namespace branchbook::ui
