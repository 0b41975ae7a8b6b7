// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/desk_directory.h"

#include "branchbook/book/member_store.h"
#include "ui/members/member_words.h"
#include "ui/shell/background_read.h"
#include "ui/shell/desk_shelf.h"

namespace branchbook::ui {

static Result<book::MemberDirectory> readPeople(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(auto people, book::MemberDirectory::load(session, branch));
    (void)people.countParts(today); // what it works out once is worked out here
    return people;
}

DeskDirectory::DeskDirectory(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_reading(new BackgroundRead(desk.book(), this))
{
    connect(&desk, &Desk::branchChanged, this, &DeskDirectory::forget);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        const auto touches = [&](const char* table) { return changes.tables.contains(QString::fromLatin1(table)); };
        if (touches("party_group") || touches("branch") || touches("committee_seat") || touches("committee_term")
            || (touches("member") && !refresh(changes.keys)))
            readAgain();
        else if (touches("member")) {
            m_changed = changes.keys;
            Q_EMIT outdated(Change::Values);
        }
    });
}

DeskDirectory& DeskDirectory::of(Desk& desk)
{
    if (auto* known = desk.findChild<DeskDirectory*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new DeskDirectory(desk);
}

const book::MemberDirectory& DeskDirectory::people()
{
    if (!m_loaded) {
        m_loaded = true;
        if (auto people = book::MemberDirectory::load(m_desk.book().reader(), m_desk.branch().id)) {
            m_people = std::move(*people);
        } else {
            m_people = {};
            m_desk.report(people.error());
        }
    }
    return m_people;
}

const book::MemberDirectory* DeskDirectory::peopleSoon()
{
    auto& shelf = DeskShelf::of(m_desk);
    if (m_loaded || shelf.isHurried())
        return &people();
    static const char key = 0;
    const DeskShelf::Prepare<book::MemberDirectory> prepare = [](Desk& desk) {
        return [branch = desk.branch().id, today = desk.today()](const store::Session& session) {
            return readPeople(session, branch, today);
        };
    };
    shelf.ask<book::MemberDirectory>(&key, prepare, [this](book::MemberDirectory people) {
        if (m_loaded) // the page of the members was faster
            return m_reading->letGo(std::move(people));
        m_loaded = true;
        m_people = std::move(people);
    });
    return nullptr;
}

bool DeskDirectory::refresh(const QSet<QString>& keys)
{
    if (!m_loaded || m_awaited || keys.isEmpty()) // none: too many to be named
        return false;
    const auto done = m_people.refresh(m_desk.book().reader(), m_desk.branch().id, keys);
    return done && *done;
}

void DeskDirectory::forget()
{
    m_reading->forget();
    m_awaited = false;
    m_loaded = false;
    Q_EMIT outdated(Change::People);
}

void DeskDirectory::readAgain()
{
    if (!m_loaded || m_people.count() <= kMostAtOnce)
        return forget();
    m_reading->forget(); // what is being read may be older than this change
    m_awaited = true;
    m_reading->run<book::MemberDirectory>(
        [branch = m_desk.branch().id, today = m_desk.today()](const store::Session& session) {
            return readPeople(session, branch, today);
        },
        [this](Result<book::MemberDirectory> people) {
            m_awaited = false;
            if (!people)
                return m_desk.report(people.error());
            m_reading->letGo(std::exchange(m_people, std::move(*people)));
            Q_EMIT outdated(Change::People);
            DeskShelf::of(m_desk).tellFilled();
        });
}

static PaletteItem memberLine(Desk& desk, book::MemberId id, const book::MemberRow& row)
{
    PaletteItem item;
    item.group = DeskDirectory::tr("党员");
    item.title = row.name;
    item.avatar = row.name;
    const auto cell = stateCell(row, desk.today());
    QStringList details{cell.chip.text.isEmpty() ? cell.text : QString(), row.groupName, row.post};
    details.removeAll(QString());
    item.detail = details.join(QStringLiteral(" · "));
    item.chip = cell.chip;
    item.id = QStringLiteral("member:") + id.toString();
    item.open = [&desk, id] { desk.showPage(QStringLiteral("members"), id.toString()); };
    return item;
}

QList<PaletteItem> searchMembers(Desk& desk, const QString& typed)
{
    constexpr int kMost = 5;
    QList<PaletteItem> items;
    const auto* people = DeskDirectory::of(desk).peopleSoon();
    if (people == nullptr)
        return items;
    for (const int person : people->search(typed, desk.today(), kMost)) {
        const auto row = book::findMemberRow(desk.book().reader(), people->id(person));
        if (row && *row)
            items.append(memberLine(desk, people->id(person), **row));
    }
    return items;
}

std::optional<PaletteItem> memberAgain(Desk& desk, const QString& id)
{
    const QString prefix = QStringLiteral("member:");
    if (!id.startsWith(prefix))
        return std::nullopt;
    const auto member = book::MemberId::fromString(id.mid(prefix.size()));
    const auto row = book::findMemberRow(desk.book().reader(), member);
    if (!row || !*row)
        return std::nullopt;
    return memberLine(desk, member, **row);
}

} // namespace branchbook::ui
