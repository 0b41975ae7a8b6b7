// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_dialogs.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/rules/number_field.h"
#include "ui/election/person_picker.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Election;
using organization::ElectionId;

constexpr int kElectionNoteLength = 200;

LineField* electionLine(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kElectionNoteLength);
    field->setText(text);
    return field;
}

} // namespace

DateField* electionDay(const QString& title, QDate today, QDate day)
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    field->wantWholeDay();
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

ElectionDialog::ElectionDialog(QWidget* host, Desk& desk, const Election& election)
    : Dialog(host, election.id.isNull() ? tr("筹备一次选举") : tr("修改选举"), Width::Medium)
    , m_desk(desk)
    , m_election(election)
    , m_kind(new ComboField(tr("选什么")))
    , m_title(electionLine(tr("名称"), election.title, tr("例如 2026年换届")))
    , m_seats(electionLine(tr("应选名额"), election.seats > 0 ? QString::number(election.seats) : QString()))
    , m_day(electionDay(tr("选举日期"), desk.today(), election.heldOn))
    , m_place(electionLine(tr("地点"), election.place))
    , m_meeting(new ComboField(tr("在哪次会议上选举")))
    , m_titleTyped(!election.title.isEmpty())
{
    setObjectName(QStringLiteral("election"));
    about(QStringLiteral("election"), election.id);
    if (election.id.isNull()) {
        QStringList texts{organization::electionDoubt(desk.branch()),
                          tr("按常用的时间先排好每一步的日期，以后逐项修改。日期没有定的，填计划的日期。")};
        texts.removeAll(QString());
        setText(texts.join(u'\n'));
    }
    for (const auto& info : organization::electionKinds())
        m_kind->addChoice(organization::electionKindTitle(info.kind), QString::fromLatin1(info.name));
    m_kind->setCode(QString::fromLatin1(organization::electionKindInfo(election.kind).name));
    m_kind->setEnabled(election.rounds.isEmpty());
    suggestSeats();
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_kind);
    body()->addLayout(sideBySide({m_title, m_seats}));
    body()->addLayout(sideBySide({m_day, m_place}));
    addMeetings();
    body()->addWidget(m_meeting);
    connect(m_title, &LineField::edited, this, [this] { m_titleTyped = true; });
    connect(m_kind, &ComboField::chosen, this, &ElectionDialog::suggestTitle);
    connect(m_kind, &ComboField::chosen, this, &ElectionDialog::suggestSeats);
    connect(m_day->edit(), &DateEdit::dateChanged, this, &ElectionDialog::suggestTitle);
    setFirstFocus(m_kind->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(election.id.isNull() ? tr("开始筹备") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked,
            this, &ElectionDialog::save);
    suggestTitle();
}

/// Who came is taken from the meeting once it is recorded.
void ElectionDialog::addMeetings()
{
    constexpr int kMostMeetings = 30;
    m_meeting->addChoice(tr("还没有安排会议"), QString());
    gathering::GatheringQuery query;
    query.branch = m_desk.branch().id;
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    int listed = 0;
    for (const gathering::GatheringRow& row : rows ? *rows : QList<gathering::GatheringRow>()) {
        const bool elects =
            row.kind == gathering::Kind::GeneralMeeting || row.kind == gathering::Kind::CommitteeMeeting;
        const bool chosen = row.id.toString() == m_election.gathering;
        if (!chosen && (!elects || listed >= kMostMeetings))
            continue;
        ++listed;
        m_meeting->addChoice(QStringLiteral("%1　%2").arg(PartialDate::of(row.heldOn).toDotted(), row.topic),
                             row.id.toString());
    }
    m_meeting->setCode(m_election.gathering);
}

void ElectionDialog::suggestTitle()
{
    if (m_titleTyped || !m_day->date().earliest().isValid())
        return;
    const auto kind = organization::electionKindByName(m_kind->code()).value_or(organization::ElectionKind::Committee);
    const QString what =
        kind == organization::ElectionKind::Committee ? tr("换届") : organization::electionKindTitle(kind);
    m_title->setText(tr("%1年%2").arg(m_day->date().earliest().year()).arg(what));
}

/// 书记 is one; of 副书记 there is one as a rule.
void ElectionDialog::suggestSeats()
{
    const bool secretary = m_kind->code() == u"secretary";
    if (secretary || (m_kind->code() == u"deputy" && m_seats->text().isEmpty()))
        m_seats->setText(QStringLiteral("1"));
    m_seats->setEnabled(m_election.rounds.isEmpty() && !secretary);
}

void ElectionDialog::save()
{
    if (!m_day->requireDay())
        return;
    Election election = m_election;
    election.kind = organization::electionKindByName(m_kind->code()).value_or(election.kind);
    election.title = m_title->text();
    election.place = m_place->text();
    election.gathering = m_meeting->code();
    election.heldOn = m_day->date().earliest();
    const auto seats = rules::readCount(m_seats->text(), rules::field::kSeats);
    m_seats->setError(seats ? QString() : sentence(seats.error()));
    if (!seats)
        return;
    election.seats = *seats;
    ElectionId id = election.id;
    const bool fresh = id.isNull();
    const auto done =
        m_desk.performWithUndo(fresh ? QStringLiteral("election.add") : QStringLiteral("election.change"),
                               (fresh ? tr("筹备%1") : tr("修改%1")).arg(election.title),
                               fresh ? tr("已开始筹备") : tr("已修改"), [&](store::UnitOfWork& unit) -> Result<> {
                                   if (!fresh)
                                       return organization::changeElection(unit, election);
                                   BB_TRY(id, organization::planElection(unit, election, m_desk.today()));
                                   return {};
                               });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
    Q_EMIT saved(id);
}

ElectionStepDialog::ElectionStepDialog(QWidget* host, Desk& desk, const Election& election,
                                       const organization::ElectionStepDays& days)
    : Dialog(host, organization::electionStepTitle(days.step, election.kind), Width::Medium)
    , m_desk(desk)
    , m_id(election.id)
    , m_days(days)
    , m_planned(electionDay(tr("计划"), desk.today(), days.planned))
    , m_done(electionDay(tr("办完（没有办的空着）"), desk.today(), days.done))
    , m_note(electionLine(tr("说明"), days.note, tr("例如 文号、提名情况")))
{
    setObjectName(QStringLiteral("electionStep"));
    about(QStringLiteral("election"), election.id, organization::electionStepName(days.step));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addLayout(sideBySide({m_planned, m_done}));
    body()->addWidget(m_note);
    setFirstFocus(m_done->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &ElectionStepDialog::save);
}

void ElectionStepDialog::save()
{
    if (m_planned->edit()->isFaulty() || m_done->edit()->isFaulty())
        return;
    organization::ElectionStepDays days = m_days;
    days.planned = m_planned->date().earliest();
    days.done = m_done->date().earliest();
    days.note = m_note->text();
    const QString title = accessibleName();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.step"), tr("选举进度：%1").arg(title), tr("已记录：%1").arg(title),
        [&](store::UnitOfWork& unit) { return organization::setElectionStep(unit, m_id, days, m_desk.today()); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

ElectionPaperDialog::ElectionPaperDialog(QWidget* host, Desk& desk, ElectionId id,
                                         const organization::ElectionPaper& paper)
    : Dialog(host, paper.paper)
    , m_desk(desk)
    , m_id(id)
    , m_paper(paper)
    , m_done(electionDay(tr("日期（没有的空着）"), desk.today(), paper.done.isValid() ? paper.done : desk.today()))
    , m_note(electionLine(tr("说明"), paper.note, tr("例如 会议通过、34 张")))
{
    setObjectName(QStringLiteral("electionPaper"));
    about(QStringLiteral("election"), id, paper.paper);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_done);
    body()->addWidget(m_note);
    setFirstFocus(m_done->edit());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &ElectionPaperDialog::save);
}

void ElectionPaperDialog::save()
{
    if (m_done->edit()->isFaulty())
        return;
    const organization::ElectionPaper paper{m_paper.paper, m_done->date().earliest(), m_note->text()};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.paper"), tr("选举材料：%1").arg(paper.paper), tr("已登记：%1").arg(paper.paper),
        [&](store::UnitOfWork& unit) { return organization::setElectionPaper(unit, m_id, paper, m_desk.today()); });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

namespace {

/// Why somebody does not stand; empty: he may.
QString whyNoCandidate(const Election& election, const organization::ElectablePerson& person)
{
    if (organization::isElected(election, person))
        return CandidatesDialog::tr("已经当选");
    if (!person.rights.elected)
        return shownSentence(person.rights.why);
    const bool counts = std::ranges::any_of(
        election.tellers, [&](const organization::ElectionTeller& teller) { return teller.member == person.member; });
    return counts ? CandidatesDialog::tr("监票、计票的人") : QString();
}

} // namespace

CandidatesDialog::CandidatesDialog(QWidget* host, Desk& desk, const Election& election,
                                   const QList<organization::ElectablePerson>& people,
                                   const rules::Catalogue* catalogue)
    : Dialog(host, tr("定候选人"), Width::Medium)
    , m_desk(desk)
    , m_election(election)
    , m_catalogue(catalogue)
    , m_picker(new PersonPicker(
          tr("候选人"), people,
          [&](const organization::ElectablePerson& person) { return whyNoCandidate(election, person); }))
    , m_share(paragraph({}, TextRole::Small, Ink::Text2))
{
    setObjectName(QStringLiteral("candidates"));
    about(QStringLiteral("election"), election.id);
    const bool strokes = organization::electionKindInfo(election.kind).order == organization::NameOrder::Strokes;
    setText(strokes ? tr("选票上按姓氏笔画排列。") : tr("选票上按上级批复的次序排列：先勾的在前。"));
    const auto due = organization::nextRound(election);
    QList<book::MemberId> chosen;
    for (const auto& candidate : election.candidates) { // after a vote those who stand in the next one
        const bool stands = due && std::ranges::any_of(due->tallies, [&](const organization::ElectionTally& tally) {
                                return tally.name == candidate.name;
                            });
        if (stands || election.rounds.isEmpty())
            chosen.append(candidate.member);
    }
    m_picker->setChosen(chosen);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(8);
    body()->addWidget(m_picker);
    body()->addWidget(m_share);
    connect(m_picker, &PersonPicker::changed, this, &CandidatesDialog::showShare);
    setFirstFocus(m_picker->filter());
    (void)addSafeButton(tr("先不定"));
    connect(addButton(tr("定候选人"), ButtonKind::Primary), &QPushButton::clicked, this, &CandidatesDialog::save);
    showShare();
}

void CandidatesDialog::showShare()
{
    if (!m_catalogue)
        return;
    if (const auto due = organization::nextRound(m_election); due && due->number > 1) {
        m_share->setText(tr("还缺 %1 名，已选 %2 名。").arg(due->seats).arg(m_picker->chosen().size())
                         + organization::refillDoubt(*m_catalogue, m_election));
        return setInk(m_share, Ink::Warn);
    }
    const auto share = organization::candidateShare(*m_catalogue, m_election.kind, m_election.seats,
                                                    int(m_picker->chosen().size()), m_election.heldOn);
    if (!share)
        return m_share->setText(sentence(share.error()));
    m_share->setText(tr("已选 %1 名。").arg(share->candidates) + share->why
                     + (share->enough() ? QString() : share->doubt));
    setInk(m_share, share->enough() ? Ink::Ok : Ink::Warn);
}

void CandidatesDialog::save()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("election.candidates"), tr("%1：确定候选人").arg(m_election.title),
                               tr("已定 %1 名候选人").arg(m_picker->chosen().size()), [&](store::UnitOfWork& unit) {
                                   return organization::setElectionCandidates(unit, m_election.id, m_picker->chosen());
                               });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

ElectionReasonDialog::ElectionReasonDialog(QWidget* host, const QString& title, const QString& text)
    : Dialog(host, title)
    , m_reason(electionLine(tr("原因"), {}, tr("例如 复核时发现一张归错")))
{
    setObjectName(QStringLiteral("electionReason"));
    setText(text);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("先不更正"));
    connect(addButton(tr("保存更正"), ButtonKind::Primary), &QPushButton::clicked, this, &ElectionReasonDialog::save);
}

void ElectionReasonDialog::save()
{
    m_reason->setError(m_reason->text().isEmpty() ? tr("请写一句原因，原来的数字会和它一起留下。") : QString());
    if (!m_reason->text().isEmpty())
        Q_EMIT reasonGiven(m_reason->text());
}

FewerSeatsDialog::FewerSeatsDialog(QWidget* host, Desk& desk, const Election& election,
                                   std::shared_ptr<const rules::Catalogue> catalogue)
    : Dialog(host, tr("减少名额，不再选举？"))
    , m_desk(desk)
    , m_catalogue(std::move(catalogue))
    , m_id(election.id)
    , m_agreed(electionLine(tr("同意的选举人"), {}))
    , m_day(electionDay(tr("日期"), desk.today(),
                        election.rounds.isEmpty() ? desk.today() : election.rounds.last().heldOn))
{
    setObjectName(QStringLiteral("fewer"));
    about(QStringLiteral("election"), election.id);
    const auto fewer = organization::fewerSeats(*m_catalogue, election);
    setText(fewer ? fewer->why : sentence(fewer.error()));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    if (fewer) {
        auto* doubts = paragraph(fewer->doubts.join(u'\n'), TextRole::Small, Ink::Warn);
        doubts->setObjectName(QStringLiteral("fewerDoubts"));
        body()->addWidget(doubts);
    }
    body()->addLayout(sideBySide({m_agreed, m_day}));
    setFirstFocus(m_agreed->edit());
    (void)addSafeButton(tr("不减少"));
    connect(addButton(tr("减少名额"), ButtonKind::Primary), &QPushButton::clicked, this, &FewerSeatsDialog::save);
}

void FewerSeatsDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto agreed = rules::readCount(m_agreed->text(), rules::field::kYes);
    m_agreed->setError(agreed ? QString() : sentence(agreed.error()));
    if (!agreed)
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("election.fewer"), tr("选举：减少名额"), tr("已减少名额"), [&](store::UnitOfWork& unit) {
            return organization::acceptFewerSeats(unit, *m_catalogue, m_id, *agreed, m_day->date().earliest(),
                                                  m_desk.today());
        });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
