// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any walk of edits, undos and redos over people, groups and attachments passes through the states it came from.
#include "book/book_support.h"

#include "branchbook/book/attachment.h"

#include "support/catch_qt.h"

#include <QRandomGenerator>

using namespace book_test;

namespace {

class Walk
{
public:
    explicit Walk(quint32 seed)
        : m_random(seed)
    {
        m_past.append(m_open.content());
        for (int i = 0; i < 3; ++i)
            m_files.append(m_open.write(QStringLiteral("file%1.txt").arg(i), QByteArray::number(i * 7919)));
    }

    void step()
    {
        const auto dice = m_random.bounded(10);
        if (dice < 3 && m_now > 0) {
            REQUIRE(m_open.book->undo());
            --m_now;
        } else if (dice < 5 && m_now + 1 < m_past.size()) {
            REQUIRE(m_open.book->redo());
            ++m_now;
        } else if (edit()) {
            m_past.resize(m_now + 1);
            m_past.append(m_open.content());
            ++m_now;
        }
        REQUIRE(m_open.content() == m_past[m_now]);
    }

    [[nodiscard]] OpenBook& open() { return m_open; }
    [[nodiscard]] qsizetype furthest() const { return m_past.size(); }

private:
    /// False: there was nothing to change, so that no step was written.
    bool edit()
    {
        const auto done =
            m_open.book->perform(QStringLiteral("walk"), QString(), [&](store::UnitOfWork& unit) -> Result<> {
                const int changes = m_random.bounded(1, 4); // several records in one step, as an import does
                for (int i = 0; i < changes; ++i)
                    BB_CHECK(editOne(unit));
                return {};
            });
        REQUIRE(done);
        return done->op != 0;
    }

    Result<> editOne(store::UnitOfWork& unit)
    {
        switch (m_random.bounded(6)) {
        case 0: return addMember(unit);
        case 1: return addGroup(unit);
        case 2: return removeGroup(unit);
        case 3: return attach(unit);
        default: return changeMember(unit);
        }
    }

    Result<> addMember(store::UnitOfWork& unit)
    {
        book::Member member;
        member.branch = m_open.branch().id;
        member.values.set(Field::FullName, QStringLiteral("人%1").arg(m_random.bounded(1000)));
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        return {};
    }

    Result<> changeMember(store::UnitOfWork& unit)
    {
        BB_TRY(const auto rows, book::listMemberRows(unit.session(), {}));
        if (rows.isEmpty())
            return {};
        BB_TRY(book::Member member,
               book::loadMember(unit.session(), rows[m_random.bounded(static_cast<int>(rows.size()))].id));
        const auto fields = book::memberFields();
        const book::FieldInfo& info = fields[static_cast<size_t>(m_random.bounded(static_cast<int>(fields.size())))];
        if (info.place != book::FieldPlace::Nowhere && info.field != Field::FullName)
            member.values.set(info.field, m_random.bounded(3) == 0 ? QString() : QString::number(m_random.bounded(5)));
        BB_TRY(const auto groups, book::listGroups(unit.session(), member.branch));
        member.group.reset();
        if (!groups.isEmpty())
            member.group = groups[m_random.bounded(static_cast<int>(groups.size()))].id;
        BB_CHECK(book::updateMember(unit, member));
        return m_random.bounded(8) == 0 ? book::recycleMember(unit, member.id, kToday) : Result<>();
    }

    Result<> addGroup(store::UnitOfWork& unit)
    {
        const book::PartyGroup group{{}, 0, m_open.branch().id, QStringLiteral("组%1").arg(m_made++), std::nullopt, 0};
        BB_TRY([[maybe_unused]] const auto id, book::insertGroup(unit, group));
        return {};
    }

    Result<> removeGroup(store::UnitOfWork& unit)
    {
        BB_TRY(const auto groups, book::listGroups(unit.session(), m_open.branch().id));
        return groups.isEmpty() ? Result<>() : book::removeGroup(unit, groups.first());
    }

    Result<> attach(store::UnitOfWork& unit)
    {
        NoProgress progress;
        const auto id = book::attachFile(unit, QStringLiteral("member"), QString::number(m_random.bounded(3)),
                                         m_files[m_random.bounded(3)], kToday, progress);
        return id || id.error().code == u"attachment.twice" ? Result<>() : fail(id.error());
    }

    OpenBook m_open;
    QRandomGenerator m_random;
    QStringList m_files;
    QList<QStringList> m_past;
    qsizetype m_now = 0;
    int m_made = 0;
};

} // namespace

TEST_CASE("undo and redo walk back and forth through every state")
{
    for (const quint32 seed : {1U, 20260918U, 77U}) {
        INFO("seed " << seed);
        Walk walk(seed);
        for (int i = 0; i < 150; ++i)
            walk.step();
        CHECK(walk.furthest() > 10);
        CHECK(walk.open().problems() == QStringList());
        walk.open().reopen();
        for (int i = 0; i < 20; ++i)
            walk.step();
        CHECK(walk.open().problems() == QStringList());
    }
}
