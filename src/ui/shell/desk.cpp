// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "branchbook/report/paper_notice.h"

#include <QFileInfo>
#include <QMetaMethod>
#include <QSet>

#include <algorithm>

namespace branchbook::ui {

Desk::Desk(std::unique_ptr<book::Book> book, book::Areas areas, QObject* parent)
    : QObject(parent)
    , m_book(std::move(book))
    , m_areas(std::move(areas))
    , m_quarter(Quarter::of(m_book->today()))
{
    loadBranches();
    report::setPaperNotice({}); // that of a book before this one
    connect(m_book.get(), &book::Book::changed, this, [this](const store::ChangeSet& changes) {
        m_changed = true;
        m_copied = false;
        (void)findsFile();
        tellWritten();
        if (changes.tables.contains(QStringLiteral("branch")))
            loadBranches();
        Q_EMIT changed(changes);
    });
}

Desk::~Desk()
{
    // They may be reading the book on other threads: they end before it does.
    const QList<QObject*> readers = children();
    qDeleteAll(readers);
}

void Desk::loadBranches()
{
    if (auto branches = book::listBranches(m_book->reader()))
        m_branches = *branches;
    else
        report(branches.error());
    const auto known = [this](const book::Branch& branch) { return branch.id == m_branch; };
    if (std::ranges::none_of(m_branches, known))
        m_branch = m_branches.isEmpty() ? book::BranchId() : m_branches.first().id;
}

book::Branch Desk::branch() const
{
    const auto found =
        std::ranges::find_if(m_branches, [this](const book::Branch& branch) { return branch.id == m_branch; });
    return found == m_branches.end() ? book::Branch() : *found;
}

void Desk::setBranch(book::BranchId id)
{
    if (id == m_branch)
        return;
    m_branch = id;
    Q_EMIT branchChanged();
}

void Desk::setQuarter(Quarter quarter)
{
    if (quarter == m_quarter)
        return;
    m_quarter = quarter;
    Q_EMIT quarterChanged();
}

Result<> Desk::perform(const QString& verb, const QString& label, const book::Book::Work& work)
{
    if (auto done = m_book->perform(verb, label, work); !done) {
        reportStep(done.error());
        return fail(std::move(done).error());
    }
    return {};
}

Result<> Desk::performWithUndo(const QString& verb, const QString& label, const QString& done,
                               const book::Book::Work& work)
{
    auto changes = m_book->perform(verb, label, work);
    if (!changes) {
        reportStep(changes.error());
        return fail(std::move(changes).error());
    }
    Q_EMIT undoOffered(done, changes->op);
    return {};
}

void Desk::undo()
{
    if (auto entry = m_book->undo())
        say(tr("已撤销：%1").arg(entry->label));
    else
        reportStep(entry.error());
}

void Desk::redo()
{
    if (auto entry = m_book->redo())
        say(tr("已重做：%1").arg(entry->label));
    else
        reportStep(entry.error());
}

void Desk::undoStep(qint64 op)
{
    if (auto entry = m_book->undo(op))
        say(tr("已撤销：%1").arg(entry->label));
    else
        reportStep(entry.error());
}

store::OpEntry Desk::nextUndo() const
{
    if (m_book->isReadOnly())
        return {};
    auto next = store::nextUndo(m_book->reader());
    return next && next->verb != u"book.new" ? *next : store::OpEntry();
}

store::OpEntry Desk::nextRedo() const
{
    if (m_book->isReadOnly())
        return {};
    auto next = store::nextRedo(m_book->reader());
    return next ? *next : store::OpEntry();
}

void Desk::tellRulesChanged()
{
    store::ChangeSet changes;
    changes.tables.insert(QStringLiteral("rule_override"));
    Q_EMIT changed(changes);
}

bool Desk::findsFile()
{
    if (m_book->isReadOnly() || m_damaged)
        return true;
    const bool gone = m_book->reader().hasMoved();
    if (gone == m_gone)
        return !gone;
    m_gone = gone;
    const QString path = m_book->path();
    if (gone)
        tellUnsaved({ErrorKind::Io, QStringLiteral("store.gone"), {QFileInfo(path).fileName()}, path});
    else
        tellSaved();
    return !gone;
}

void Desk::tellSaved()
{
    if (!findsFile())
        return; // it went into a file that nobody finds again
    m_unsaved = false;
    tellWritten();
    Q_EMIT saved();
}

/// A file that is gone takes every step without a word.
void Desk::tellWritten()
{
    if (!m_lost || m_gone)
        return;
    m_lost = false;
    Q_EMIT writtenAgain();
}

void Desk::tellUnsaved(const Error& error)
{
    m_unsaved = true;
    Q_EMIT unsaved(sentence(error));
    tellNotWritten(error);
}

void Desk::markDamaged()
{
    if (m_damaged)
        return;
    m_damaged = true;
    report::setPaperNotice(report::damagedNotice());
    Q_EMIT damaged();
}

void Desk::reportStep(const Error& error)
{
    const bool again = isTold(error);
    tellNotWritten(error);
    if (again || !isTold(error))
        report(error);
}

bool Desk::isTold(const Error& error) const
{
    return m_lost && isOfTheFile(error);
}

/// Of what is not the book's own file (an attachment that cannot be read) there is nothing to tell here.
bool Desk::isOfTheFile(const Error& error) const
{
    static const QSet<QString> ofTheFile{QStringLiteral("store.disk_full"), QStringLiteral("store.io"),
                                         QStringLiteral("store.no_access"), QStringLiteral("store.gone")};
    return error.kind == ErrorKind::Io && ofTheFile.contains(error.code) && !m_book->isReadOnly() && !m_damaged;
}

void Desk::tellNotWritten(const Error& error)
{
    static const auto kSaid = QMetaMethod::fromSignal(&Desk::notWritten);
    if (!isOfTheFile(error))
        return;
    m_lost = isSignalConnected(kSaid);
    Q_EMIT notWritten(error);
}

void Desk::report(const Error& error)
{
    if (isTold(error))
        Q_EMIT triedAgain(error);
    else if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(sentence(error));
}

} // namespace branchbook::ui
