// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The compact directory of the branch looked at, shared by the members page and the search.
#pragma once

#include "branchbook/book/member_directory.h"
#include "ui/shell/page.h"

#include <QObject>

namespace branchbook::ui {

class BackgroundRead;

class DeskDirectory final : public QObject
{
    Q_OBJECT
public:
    enum class Change {
        Values, ///< the same people as before
        People, ///< somebody may have come or gone
    };
    /// The one of this desk; made on the first call.
    [[nodiscard]] static DeskDirectory& of(Desk& desk);
    /// A larger branch that has changed as a whole is read again off the window's thread; until then the old stands.
    static constexpr int kMostAtOnce = 1000;
    /// Loaded when first asked for, and again after a change of people or groups.
    [[nodiscard]] const book::MemberDirectory& people();
    /// For the search: null where nobody has asked yet, and it is read beside the window (DeskShelf::filled).
    [[nodiscard]] const book::MemberDirectory* peopleSoon();
    /// While Change::Values is told: the ids of those who changed, among ids of other things.
    [[nodiscard]] const QSet<QString>& changed() const { return m_changed; }

Q_SIGNALS:
    /// Somebody or a group changed, or another branch is looked at.
    void outdated(branchbook::ui::DeskDirectory::Change change);

private:
    explicit DeskDirectory(Desk& desk);
    void forget();
    void readAgain();
    /// Whether it was enough to read these people again: an edit of one among 100,000 must not read them all.
    [[nodiscard]] bool refresh(const QSet<QString>& keys);

    Desk& m_desk;
    BackgroundRead* m_reading;
    book::MemberDirectory m_people;
    QSet<QString> m_changed;
    bool m_loaded = false;
    bool m_awaited = false; ///< it is being read again
};

/// Items for the search over the window: people by name, pinyin or initials.
[[nodiscard]] QList<PaletteItem> searchMembers(Desk& desk, const QString& typed);
/// Somebody whom searchMembers found once.
[[nodiscard]] std::optional<PaletteItem> memberAgain(Desk& desk, const QString& id);

} // namespace branchbook::ui
