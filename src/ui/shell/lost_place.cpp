// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lost_place.h"

#include "branchbook/base/progress.h"
#include "ui/kit/banner.h"
#include "ui/kit/folder.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPlaceLookEvery = 10'000; // ms: a look at the file system, no read

/// A draft that nobody reads: written and taken away, it shows whether the file takes anything.
QString probeId()
{
    return QStringLiteral("place.probe");
}

QString copyPath(const book::Book& book)
{
    return QStringLiteral("%1/%2.另存-%3.bbk")
        .arg(documentsFolder(), QFileInfo(book.path()).completeBaseName(),
             book.clock().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

} // namespace

void LostPlace::tellCopied(const Result<qint64>& rows, const QString& path, int writes)
{
    if (!rows)
        return m_desk.report(rows.error());
    if (writes != m_writes) // while it was copied: it is in there, or not
        return m_desk.say(tr("已另存到 %1；刚才又写下的可能不在里面。").arg(QDir::toNativeSeparators(path)));
    m_desk.noteCopied();
    m_desk.say(tr("已另存到 %1，要接着写的，请打开这一份。").arg(QDir::toNativeSeparators(path)));
    offerCopy(path);
}

/// The newest one: an earlier one lacks what was written since.
void LostPlace::offerCopy(const QString& path)
{
    m_copy = path;
    if (m_banner == nullptr || m_openButton != nullptr)
        return;
    m_openButton = m_banner->addAction(tr("打开另存的这一份"));
    connect(m_openButton, &QPushButton::clicked, this, &LostPlace::openCopy);
}

/// Something was written that it lacks: whoever went on writing in it would be without that.
void LostPlace::withdrawCopy()
{
    ++m_writes;
    m_copy.clear();
    if (m_openButton == nullptr)
        return;
    m_openButton->hide();
    m_openButton->deleteLater(); // its own press may have come here, by what it saved
    m_openButton.clear();
}

void LostPlace::openCopy()
{
    (void)m_saveTyped(); // not for the copy: where the book takes it, the copy lacks it
    if (m_copy.isEmpty())
        return m_desk.refuse(tr("刚才写的存进了现在的手册，另存的那一份里没有，就没有打开它。"));
    const QString path = m_copy; // the window saves once more, and the copy may be withdrawn by that
    m_desk.askForFile(path);
}

LostPlace::LostPlace(Desk& desk, std::function<bool()> saveTyped, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_saveTyped(std::move(saveTyped))
{
    setObjectName(QStringLiteral("lostPlace"));
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    hide();
    connect(&desk, &Desk::notWritten, this, [this](const Error& error) { tell(error, Told::First); });
    connect(&desk, &Desk::triedAgain, this, [this](const Error& error) { tell(error, Told::Again); });
    connect(&desk, &Desk::writtenAgain, this, [this] {
        hide();
        withdrawCopy();
    });
    connect(&desk.book(), &book::Book::changed, this, &LostPlace::withdrawCopy);
    auto* look = new QTimer(this);
    look->setInterval(kPlaceLookEvery);
    connect(look, &QTimer::timeout, this, [this] { (void)m_desk.findsFile(); });
    look->start();
}

void LostPlace::tell(const Error& error, Told told)
{
    const QString tried = told == Told::First
        ? QString()
        : tr("%1 试过，没有存上。").arg(m_desk.book().clock().now().toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    const QString typed =
        m_desk.isUnsaved() && !m_desk.isGone() ? tr("写下的内容还在这里，存上之前请不要关闭。") : QString();
    const QString words = tried + sentence(error) + typed
        + (m_desk.isGone()
               ? tr("请把它放回原处，再点“再试一次”；或者现在就另存到这台电脑，写下的都在里面。")
               : tr("U 盘请插好，磁盘满了请腾出地方，再点“再试一次”；也可以先把已经存上的内容另存到这台电脑。"));
    if (m_banner != nullptr) {
        m_banner->setSentence(words);
    } else {
        m_banner = new Banner(Banner::Kind::Warning, words, this);
        layout()->addWidget(m_banner);
        auto* copy = m_banner->addAction(tr("另存到本机"));
        m_copyButton = copy;
        connect(copy, &QPushButton::clicked, this, &LostPlace::copyHere);
        connect(m_banner->addAction(tr("再试一次")), &QPushButton::clicked, this, &LostPlace::tryAgain);
    }
    show();
}

void LostPlace::tryAgain()
{
    if (m_desk.isGone() && !m_desk.findsFile())
        return m_desk.refuse(tr("手册文件还没有回到原来的地方。"));
    auto written = m_desk.book().saveDraft(probeId(), QStringLiteral("1"));
    if (written)
        written = m_desk.book().saveDraft(probeId(), {});
    if (!written)
        return m_desk.report(written.error());
    if (!m_saveTyped())
        return; // the page has said why
    m_desk.tellWritten();
    m_desk.say(tr("又能存了。刚才没有做成的，请再做一次。"));
}

void LostPlace::copyHere()
{
    const QString path = copyPath(m_desk.book());
    if (m_desk.isGone()) { // under its name nothing can be opened: what is open is copied
        (void)m_saveTyped();
        NoProgress progress;
        return tellCopied(m_desk.book().reader().copyTo(path, progress), path, m_writes);
    }
    m_copyButton->setEnabled(false);
    if (m_work == nullptr)
        m_work = new BackgroundRead(m_desk.book(), &m_desk);
    m_work->run<qint64>(
        [path](const store::Session& session) -> Result<qint64> {
            NoProgress progress;
            return session.copyTo(path, progress);
        },
        [this, here = QPointer<LostPlace>(this), &desk = m_desk, path, writes = m_writes](const Result<qint64>& rows) {
            if (!here) // the frame went while it was copied: the desk alone is told
                return rows ? desk.noteCopied() : desk.report(rows.error());
            if (m_copyButton)
                m_copyButton->setEnabled(true);
            tellCopied(rows, path, writes);
        });
}

} // namespace branchbook::ui
