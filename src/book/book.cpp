// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/book.h"

#include "branchbook/base/log.h"
#include "branchbook/base/user_name.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/setting.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/sealed.h"

#include <QFileInfo>

namespace branchbook::book {

Book::Book(std::unique_ptr<store::Session> writer, std::unique_ptr<store::Session> reader, std::optional<QDate> on)
    : m_writer(std::move(writer))
    , m_reader(std::move(reader))
{
    qRegisterMetaType<store::ChangeSet>();
    if (const auto stored = loadSetting(*m_reader, kSampleDaySetting); stored && !stored->isEmpty()) {
        if (const QDate day = QDate::fromString(*stored, Qt::ISODate); day.isValid())
            m_sampleDay = day;
    }
    if (const auto period = loadSetting(*m_reader, kInspectionSetting); period && !period->isEmpty()) {
        m_inspectionPeriod = *period;
        m_writer.reset();
    }
    const std::optional<QDate> fixed = on ? on : m_sampleDay;
    m_clock = fixed ? fixedClock(*fixed) : systemClock();
    m_reader->useClock(m_clock);
    if (m_writer != nullptr)
        m_writer->useClock(m_clock);
}

Book::~Book()
{
    m_reader.reset();
    if (m_writer != nullptr && m_damage.load() != nullptr)
        m_writer->keepLog();
    m_writer.reset();
}

Result<> Book::make(const QString& path, const BookSetup& setup, std::optional<QDate> on, const store::FillBook& finish)
{
    Branch branch;
    branch.name = setup.branchName.trimmed();
    if (branch.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("book.name_missing"));
    branch.kind = setup.kind;
    branch.sector = setup.sector;
    branch.unit = setup.unit;
    branch.higherOrganization = setup.higherOrganization;
    branch.reportTo = setup.reportTo;
    branch.founded = setup.founded;
    return store::makeBook(path, [&](const QString& aside) -> Result<> {
        {
            BB_TRY(const auto book, open(aside, OpenMode::Write, on));
            BB_CHECK(book->perform(QStringLiteral("book.new"), tr("新建手册"),
                                   [&](store::UnitOfWork& unit) { return insertBranch(unit, branch); }));
        }
        return finish ? finish(aside) : Result<>();
    });
}

Result<std::unique_ptr<Book>> Book::create(const QString& path, const BookSetup& setup, std::optional<QDate> on)
{
    BB_CHECK(make(path, setup, on));
    return open(path, OpenMode::Write, on);
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, OpenMode mode, std::optional<QDate> on, Checking checking,
                                         store::KeyPtr key)
{
    std::unique_ptr<store::Session> writer;
    if (mode == OpenMode::Write) {
        BB_TRY(writer, store::Session::open(path, store::Access::Write, key));
    }
    BB_TRY(auto reader, store::Session::open(path, store::Access::Read, std::move(key)));
    BB_CHECK(checking == Checking::First ? store::checkAtOpen(*reader) : store::checkAtGlance(*reader));
    auto book = std::unique_ptr<Book>(new Book(std::move(writer), std::move(reader), on));
    book->m_owesCheck = checking == Checking::Later;
    return book;
}

Result<> Book::checkRecords(Progress& progress)
{
    const auto look = [&]() -> Result<> {
        BB_TRY(const auto session, openReader());
        return store::checkRecords(*session, progress);
    };
    const auto sound = look();
    if (!sound && sound.error().kind == ErrorKind::Damaged)
        m_damage = std::make_shared<const Error>(sound.error());
    return sound;
}

Result<> Book::canWrite() const
{
    if (!m_inspectionPeriod.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("inspection.read_only"),
                    {QFileInfo(path()).fileName(), m_inspectionPeriod}, path());
    if (m_writer == nullptr)
        return fail(ErrorKind::Io, QStringLiteral("store.read_only"), {path()}, path());
    if (const auto damage = m_damage.load())
        return fail(*damage);
    return {};
}

Result<std::unique_ptr<store::Session>> Book::openReader() const
{
    BB_TRY(auto session, store::Session::open(path(), store::Access::Read, m_reader->key()));
    session->useClock(m_clock);
    return session;
}

store::OpHead Book::head(const QString& verb, const QString& label) const
{
    const auto chosen = loadSetting(*m_writer, kOperatorSetting);
    const QString by = chosen && !chosen->isEmpty() ? *chosen : systemUserName();
    // A sample stands still on its day, and so does what is tried in it.
    const QDateTime at = m_sampleDay ? m_clock->now() : systemClock()->now();
    return {verb, label, by, at, store::OpKind::Do, 0, m_clock->today()};
}

Result<store::ChangeSet> Book::perform(const QString& verb, const QString& label, const Work& work)
{
    BB_CHECK(canWrite());
    store::ChangeSet changes;
    {
        const std::scoped_lock lock(m_door);
        BB_TRY(auto unit, store::UnitOfWork::begin(*m_writer, head(verb, label)));
        BB_CHECK(work(*unit));
        BB_CHECK(canWrite()); // damage may have been found meanwhile
        BB_TRY(changes, unit->commit());
    }
    log(LogLevel::Info, QStringLiteral("performed %1").arg(verb));
    if (!changes.tables.isEmpty())
        Q_EMIT changed(changes);
    return changes;
}

Result<store::OpEntry> Book::undo(std::optional<qint64> op)
{
    BB_CHECK(canWrite());
    store::ChangeSet changes;
    store::OpEntry entry;
    {
        const std::scoped_lock lock(m_door);
        BB_TRY(entry, op ? store::loadOp(*m_writer, *op) : store::nextUndo(*m_writer));
        if (entry.op == 0 || entry.verb == u"book.new")
            return fail(ErrorKind::Refused, QStringLiteral("store.nothing_to_undo"));
        BB_TRY(changes, store::undoOp(*m_writer, entry.op, head(QStringLiteral("book.undo"), entry.label)));
    }
    Q_EMIT changed(changes);
    return entry;
}

Result<store::OpEntry> Book::redo()
{
    BB_CHECK(canWrite());
    store::ChangeSet changes;
    store::OpEntry entry;
    {
        const std::scoped_lock lock(m_door);
        BB_TRY(entry, store::nextRedo(*m_writer));
        if (entry.op == 0)
            return fail(ErrorKind::Refused, QStringLiteral("store.nothing_to_redo"));
        BB_TRY(changes, store::redoOp(*m_writer, entry.op, head(QStringLiteral("book.redo"), entry.label)));
    }
    Q_EMIT changed(changes);
    return entry;
}

Result<> Book::performOnVault(const QString& verb, const QString& label, const VaultWork& work)
{
    BB_CHECK(canWrite());
    const std::scoped_lock lock(m_door);
    return work(*m_writer, head(verb, label));
}

Result<> Book::saveDraft(const QString& id, const QString& content)
{
    BB_CHECK(canWrite());
    const std::scoped_lock lock(m_door);
    store::Query query = m_writer->query(content.isEmpty() ? "draft.remove" : "draft.put");
    query.bind("id", id);
    if (!content.isEmpty())
        query.bind("saved_at", m_clock->now().toString(Qt::ISODateWithMs))
            .bind("content", store::storedDraft(*m_writer, id, content));
    BB_TRY([[maybe_unused]] const qint64 rows, query.run());
    return {};
}

} // namespace branchbook::book
