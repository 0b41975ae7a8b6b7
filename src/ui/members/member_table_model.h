// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster as a table: indices into the directory in memory, rows read as they come into sight.
#pragma once

#include "branchbook/book/roster_day.h"
#include "ui/kit/table_view.h"
#include "ui/members/desk_directory.h"
#include "ui/members/month_dues.h"
#include "ui/members/study_hours.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <optional>
#include <vector>

namespace branchbook::ui {

/// A search for a tag: # and how it begins.
[[nodiscard]] inline bool isTagSearch(const QString& typed)
{
    return typed.startsWith(u'#') || typed.startsWith(u'＃');
}

class MemberTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MemberTableModel(Desk& desk, QObject* parent = nullptr);

    struct View {
        book::RosterPart part = book::RosterPart::Everybody;
        QDate day;
        QString typed;
        bool operator==(const View&) const = default;
    };
    void show(const View& view);
    [[nodiscard]] const View& view() const { return m_view; }
    void setSorting(TableHeader::Sorting sorting);
    struct Kinds {
        int full = 0;
        int probationary = 0;
    };
    /// Of the people shown.
    [[nodiscard]] Kinds kinds() const;
    /// After the directory changed; checks of people who are gone fall away. The view is not reset where the same people
    /// stand at the same places.
    void reload(DeskDirectory::Change change);

    [[nodiscard]] book::MemberId idAt(int row) const;
    /// -1 where the person is not shown.
    [[nodiscard]] int rowOf(book::MemberId id) const;
    [[nodiscard]] book::MemberRow rowAt(int row) const;

    /// Those ticked, in sight or not: a tick stays while somebody searches for the next person.
    [[nodiscard]] const QSet<book::MemberId>& checked() const { return m_checked; }
    /// Those ticked among the people shown; nothing is done to anybody else.
    [[nodiscard]] std::vector<book::MemberId> checkedInSight() const;
    /// Of the people shown.
    [[nodiscard]] Qt::CheckState checkState() const;
    /// Of the people shown; the ticks of the others stay.
    void checkShown(Qt::CheckState state);
    void uncheck(const std::vector<book::MemberId>& people);
    void uncheckAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checksChanged();

private:
    [[nodiscard]] std::vector<int> arranged() const;
    void arrange();
    /// Of a search that begins with #: whoever has a tag that begins so.
    void keepTagged(std::vector<int>& people) const;
    void readPast();
    void forgetRows();
    void tellRows();
    void tellChecks();
    void sortByStudy(std::vector<int>& people) const;
    void sortByDues(std::vector<int>& people) const;
    void yearChanged(int column);
    [[nodiscard]] Cell yearCell(int row, int column) const;
    void sortPast(std::vector<int>& people, book::RosterOrder by) const;
    [[nodiscard]] book::MemberRow rowOfPerson(int person) const;
    void findLongestName();
    [[nodiscard]] int nameWidth() const;

    Desk& m_desk;
    DeskDirectory& m_directory;
    StudyHours& m_study;
    MonthDues& m_dues;
    View m_view;
    std::optional<book::RosterDay> m_past; ///< where m_view is of a past day
    TableHeader::Sorting m_sorting;
    std::vector<int> m_people;
    QString m_longestName; ///< in the branch, whether shown or not: the column does not jump while one filters
    QSet<book::MemberId> m_checked;
    mutable QCache<int, book::MemberRow> m_rows; ///< by index into the directory
};

} // namespace branchbook::ui
