// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A gathering while it is being written: what was typed, what is wrong with it, and how it gets into the book.
#pragma once

#include "branchbook/book/book.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/report/gathering_sheet.h"
#include "ui/gathering/moment.h"
#include "ui/gathering/people_names.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace branchbook::ui {

/// Typing is kept as a draft after a moment; the whole session becomes one step of the book in commit().
class EditorModel final : public QObject
{
    Q_OBJECT
public:
    enum class SaveState { Untouched, Typing, Kept, Saved, Failed };
    enum class Part { Topic, Moment, Hours, Group, Year, Agenda };
    using Change = std::function<void(gathering::Gathering&)>;
    struct Counts {
        int expected = 0;
        int present = 0;
        int away = 0; ///< not there
        int onLeave = 0; ///< of them, with a reason
    };

    explicit EditorModel(book::Book& book, QObject* parent = nullptr);
    ~EditorModel() override;

    /// A new record, with `more` after the agenda that its kind always has; nothing is written before something was entered.
    Result<> begin(book::BranchId branch, gathering::Kind kind, QDate day, std::optional<book::GroupId> group = {},
                   const QList<gathering::AgendaItem>& more = {});
    /// A stored record, or the draft of one that never got so far. A draft that says more than the book is taken over.
    Result<> load(gathering::GatheringId id);
    /// In ms: after the last input a draft is kept, the session ends; a draft is kept after the first one at the latest.
    void setPace(int draftAfter, int commitAfter, int draftAtMost = 3000);
    [[nodiscard]] const gathering::Gathering& gathering() const { return m_now; }
    [[nodiscard]] const gathering::Gathering& stored() const { return m_stored; } ///< as the book has it
    [[nodiscard]] QDate today() const { return m_book.today(); }
    [[nodiscard]] const book::Book& book() const { return m_book; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isPlanned() const { return m_now.heldOn > today(); }
    /// A plan whose day has come and that nobody has recorded yet: what the pane proposes is not in the book.
    [[nodiscard]] bool isUnrecorded() const;
    /// Archived, in a book that can be written, and not being corrected yet.
    [[nodiscard]] bool canCorrect() const { return isReadOnly() && !m_book.isReadOnly(); }
    /// Open for a marked correction; nothing goes into the book before finishCorrection().
    [[nodiscard]] bool isCorrecting() const { return !m_correction.isEmpty(); }
    /// A meeting of a Party group, and which one is not chosen yet.
    [[nodiscard]] bool lacksGroup() const;
    /// Whom the form shows as present nobody has marked yet: it begins with everybody there.
    [[nodiscard]] bool isProposed() const { return m_proposed; }
    /// 9月18日补记, empty where the record was made in time.
    [[nodiscard]] QString lateText() const;
    [[nodiscard]] bool wasRecovered() const { return m_recovered; }
    [[nodiscard]] Counts counts() const;
    /// What its printed forms are made of: whom nobody marked is not printed as present.
    [[nodiscard]] Result<report::GatheringSheet> sheet() const;
    [[nodiscard]] const QList<book::PartyGroup>& groups() const { return m_groups; }
    [[nodiscard]] const PeopleNames& names() const { return m_names; }
    [[nodiscard]] const rules::Catalogue& rules() const { return m_rules; }
    [[nodiscard]] const store::Session& reader() const { return m_book.reader(); }

    /// What is wrong with one part, in words; empty = nothing.
    [[nodiscard]] QString problem(Part part) const;
    [[nodiscard]] QString dayDoubt() const; ///< what is asked about the day, and keeps nothing from being saved
    [[nodiscard]] MomentVerdict judge(const Moment& moment) const; ///< before it is set
    /// The first thing that keeps the record from being saved.
    [[nodiscard]] Result<> check() const;
    /// Whether the branch may take this vote (what is stored may stand), and in words what is unusual about it.
    [[nodiscard]] Result<QString> mayVote(const gathering::Resolution& one) const;
    /// What earlier meetings left open and this agenda has not taken over yet.
    [[nodiscard]] QList<gathering::AgendaItem> openItems() const;
    /// The agenda as it is becomes the one that this kind of meeting always has; gives the step, for undo.
    Result<qint64> keepStandingAgenda();
    /// Does `change`, as a step that stepBack() takes back; steps of one name in a row are one. Says who must look again.
    void decide(const QString& step, const Change& change);

    void setTopic(const QString& topic);
    bool setMoment(const QString& typed); ///< false: not understood; nothing changes
    void setMoment(const Moment& moment);
    void setPlace(const QString& place);
    void setHost(const QString& name);
    void setRecorder(const QString& name);
    void setLecturer(const QString& name);
    /// In class hours of the branch; empty = none. false: not a number from 0 to 24.
    bool setHours(const QString& typed);
    [[nodiscard]] QString hoursText() const;
    void setForYear(std::optional<int> year);
    void setGroup(std::optional<book::GroupId> group);
    /// The text is asked for when it is kept, not at every key.
    void setMinutesSource(std::function<QString()> source) { m_minutesSource = std::move(source); }
    void minutesTyped();
    void setObservers(const QString& typed);
    void setPresent(book::MemberId member, gathering::Presence presence);
    void setReason(book::MemberId member, const QString& reason);
    void setAllPresent();
    /// Presence, reason, right and whether left out, of one person; another right is not saved without its reason.
    void setAttendee(const gathering::Attendee& changed, const QString& rightReason = {});

    /// One step of this session back, without the minutes (they have their own). false: nothing left.
    bool stepBack();
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    /// Nothing holds what was typed, also while more is typed; until something does.
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    [[nodiscard]] const Error& saveError() const { return m_saveError; } ///< why
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] bool hasUnsaved() const { return m_dirty; }
    /// Ends the session: one step of the book. Nothing to do = fine. A record that cannot be saved stays a draft.
    Result<> commit();
    /// Commits and locks; gives the step, for undo. `reason`: why votes keep a kind that their words speak against.
    Result<qint64> archive(const QString& reason = {});
    /// Opens an archived record for a correction. Errors: gathering.correction_reason, gathering.not_archived.
    Result<> beginCorrection(const QString& reason);
    /// Writes it with its marks; gives the step, for undo. 0: nothing was changed.
    Result<qint64> finishCorrection();
    Result<> dropCorrection(); ///< shows the record as it is archived
    /// What a complete record would say besides: gathering::missingIn of what is written now.
    [[nodiscard]] QStringList missing();
    Result<> discardDraft(); ///< forgets what was taken over from a draft and shows what the book has

    [[nodiscard]] const QList<book::Attachment>& attachments() const { return m_attachments; }
    Result<> attach(const QString& path);
    Result<qint64> detach(const book::Attachment& attachment); ///< gives the step, for undo
    Result<> publishing(const QString& label, const book::Book::Work& work); ///< beside the record; saves as well
    Result<> noteAbsence(book::MemberId member, const QString& note); ///< saves what was typed with it
    /// A copy outside the book, under a safe name, removed with this model.
    Result<QString> copyForOpening(const book::Attachment& attachment);

Q_SIGNALS:
    void reloaded(); ///< everything may have changed: another record, a step back, an undo elsewhere
    void headChanged();
    void attendanceChanged();
    void decisionsChanged(); ///< agenda or resolutions, or what they are counted by
    void coursesChanged(); ///< a notice or a ledger item was written
    void attachmentsChanged();
    void saveStateChanged();
    void gone(); ///< the record is no longer in the book

private:
    void edit(const QString& step, const Change& change);
    void touched();
    void setSaveState(SaveState state);
    void setFailed(const Error& error); ///< nothing holds what was typed: said, and tried again after a while
    void keepDraft();
    void dropDraft();
    Result<> loadSurroundings();
    Result<> loadRules();
    void giveItemIds(); ///< items recorded before they had ids: rows and resolutions refer to them
    /// By the roster of the day; whoever was marked on the list of `before` stays, and the notice names them.
    void renewExpected(const gathering::Gathering& before);
    void proposePeople(); ///< of an unrecorded plan everybody whom it names there, but who excused himself
    /// What goes into the book or a draft: a proposal that nobody touched is no attendance.
    [[nodiscard]] gathering::Gathering toKeep() const;
    void takeMinutes();
    Result<store::ChangeSet> performSaving(const QString& verb, const QString& label, const book::Book::Work& more);
    Result<qint64> performOnFiles(const QString& verb, const QString& label, const book::Book::Work& work);
    Result<> reread();
    void heardChange(const store::ChangeSet& changes);

    book::Book& m_book;
    gathering::Gathering m_now;
    gathering::Gathering m_stored;
    QList<book::PartyGroup> m_groups;
    PeopleNames m_names;
    rules::Catalogue m_rules;
    book::Branch m_branch;
    QString m_correction; ///< why the archived record is being corrected; empty: it is not
    QHash<book::MemberId, gathering::Attendee> m_marked; ///< marks survive a day mistyped and mended
    QList<book::Attachment> m_attachments;
    std::vector<std::pair<QString, gathering::Gathering>> m_steps;
    std::unique_ptr<QTemporaryDir> m_copies;
    QTimer m_draftTimer;
    QTimer m_latestTimer; ///< somebody who types without a pause loses no more than this
    QTimer m_commitTimer;
    QDateTime m_savedAt;
    SaveState m_saveState = SaveState::Untouched;
    Error m_saveError;
    bool m_unsaved = false;
    int m_classHour = 45;
    std::function<QString()> m_minutesSource;
    bool m_minutesTyped = false;
    bool m_dirty = false;
    bool m_recovered = false;
    bool m_usualTopic = false;
    bool m_performing = false;
    bool m_proposed = false;
};

} // namespace branchbook::ui
