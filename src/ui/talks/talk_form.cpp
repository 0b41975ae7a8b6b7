// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_form.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/draft.h"
#include "branchbook/organization/talk_store.h"
#include "ui/gathering/moment_field.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/row_scroll.h"
#include "ui/kit/text.h"
#include "ui/ledger/owner_field.h"
#include "ui/talks/level_choice.h"
#include "ui/talks/talk_draft.h"
#include "ui/talks/text_cover.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace branchbook::ui {

namespace {

using organization::Talk;
using organization::TalkKind;
using organization::TalkState;

constexpr int kTalkTextLength = 200;
constexpr int kTalkDraftDelay = 800; // ms after the last key
constexpr std::array kShownKinds{TalkKind::HeartToHeart, TalkKind::Reminder, TalkKind::Admission};

QHBoxLayout* side(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

TalkForm::TalkForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chip(new Chip({}))
    , m_speaker(new OwnerField(desk, tr("谈话人")))
    , m_partner(new OwnerField(desk, tr("谈话对象")))
    , m_moment(new MomentField(tr("时间"), desk.today()))
    , m_mode(new ComboField(tr("方式")))
    , m_kind(new Segmented(tr("类别"), Segmented::Height::Compact))
    , m_otherKind(new ComboField(tr("别的类别")))
    , m_reason(new LineField(tr("事由"), tr("为什么谈，可以不写")))
    , m_points(new TextField(tr("要点"), tr("说了哪些事，对方怎么想")))
    , m_promise(new LineField(tr("答应的事"), tr("写了期限就进台账")))
    , m_due(new DateField(tr("期限")))
    , m_level(new LevelChoice(desk.book().hasPassphrase() ? LevelChoice::Sealing::Possible
                                                          : LevelChoice::Sealing::NoPassphrase))
    , m_cover(new TextCover({m_reason, m_points, m_promise}))
    , m_saved(label({}, TextRole::Caption, Ink::Text3))
    , m_problem(paragraph({}, TextRole::Small, Ink::Accent))
    , m_clear(button(tr("清空"), ButtonKind::Text, ControlSize::Small))
    , m_plan(button(tr("先约好"), ButtonKind::Standard))
    , m_finish(button(tr("完成记录"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("check")))
{
    m_speaker->combo()->setObjectName(QStringLiteral("speaker"));
    m_partner->combo()->setObjectName(QStringLiteral("partner"));
    m_moment->edit()->setObjectName(QStringLiteral("talkMoment"));
    m_points->edit()->setObjectName(QStringLiteral("points"));
    m_promise->edit()->setObjectName(QStringLiteral("promise"));
    m_due->edit()->setObjectName(QStringLiteral("promiseDue"));
    m_finish->setObjectName(QStringLiteral("finishTalk"));
    m_plan->setObjectName(QStringLiteral("planTalk"));
    for (auto* field : {m_reason, m_promise})
        field->edit()->setMaxLength(kTalkTextLength);
    m_due->edit()->setToday(desk.today());
    m_due->wantWholeDay();
    onTextSize(m_points, [this] { m_points->edit()->setFixedHeight(scaled(22) * 2 + 16); });
    for (const auto& mode : organization::talkModes())
        m_mode->addChoice(shownWord(QString::fromUtf16(mode.title)), QString::fromLatin1(mode.name));
    for (const auto kind : kShownKinds) // in English short enough for four in a row
        m_kind->addSegment(shownWord(organization::talkTitle(kind)).remove(QStringLiteral(" talk")));
    m_kind->addSegment(tr("其他"));
    m_kind->fillWidth();
    for (const auto& kind : organization::talkKinds()) {
        const auto value = *organization::talkKindByName(QString::fromLatin1(kind.name));
        if (std::ranges::find(kShownKinds, value) == kShownKinds.end())
            m_otherKind->addChoice(shownWord(QString::fromUtf16(kind.title)), QString::fromLatin1(kind.name));
    }
    m_wait.setSingleShot(true);
    m_wait.setInterval(kTalkDraftDelay);
    arrange();
    wire();
    showTalk(fresh());
    restoreDraft();
}

void TalkForm::arrange()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* box = card(16);
    outer->addWidget(box);
    outer->addStretch();
    auto* whole = cardRows(box);
    whole->setSpacing(7);
    auto* fields = new QWidget;
    auto* rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, 2, 0);
    rows->setSpacing(4); // at 1366 × 768 all of it is seen
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("记录谈话"), TextRole::PanelTitle), 1);
    head->addWidget(m_saved);
    head->addWidget(m_chip);
    whole->addLayout(head);
    whole->addWidget(m_scroll = new RowScroll(fields));
    rows->addLayout(side(m_speaker, m_partner));
    rows->addLayout(side(m_moment, m_mode));
    rows->addWidget(m_kind);
    rows->addWidget(m_otherKind);
    rows->addWidget(m_cover);
    rows->addWidget(m_reason);
    rows->addWidget(m_points);
    rows->addWidget(m_level); // of what stands above it
    auto* promise = new QHBoxLayout;
    promise->setSpacing(10);
    promise->addWidget(m_promise, 3, Qt::AlignTop);
    promise->addWidget(m_due, 2, Qt::AlignTop);
    rows->addLayout(promise);
    whole->addWidget(m_problem);
    m_problem->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_clear);
    foot->addStretch();
    foot->addWidget(m_plan);
    foot->addWidget(m_finish);
    whole->addLayout(foot);
}

void TalkForm::wire()
{
    connect(m_speaker, &OwnerField::changed, this, &TalkForm::touch);
    connect(m_partner, &OwnerField::changed, this, &TalkForm::touch);
    connect(m_moment, &MomentField::chosen, this, [this](const Moment& moment) {
        m_talk.heldOn = moment.day;
        m_talk.startsAt = moment.starts;
        m_moment->setError({});
        touch();
    });
    connect(m_mode, &ComboField::chosen, this, &TalkForm::touch);
    connect(m_kind, &Segmented::chosen, this, [this](int index) {
        m_otherKind->setVisible(index == int(kShownKinds.size()));
        touch();
    });
    connect(m_otherKind, &ComboField::chosen, this, &TalkForm::touch);
    connect(m_reason, &LineField::edited, this, &TalkForm::touch);
    connect(m_points->edit(), &QPlainTextEdit::textChanged, this, &TalkForm::touch);
    connect(m_promise, &LineField::edited, this, &TalkForm::touch);
    connect(m_due, &DateField::dateChanged, this, &TalkForm::touch);
    connect(m_level, &LevelChoice::chosen, this, &TalkForm::touch);
    connect(&m_desk, &Desk::branchChanged, this, [this] {
        (void)save(); // under the branch that it was typed for
        showTalk(fresh());
        restoreDraft();
    });
    connect(&m_wait, &QTimer::timeout, this, [this] { (void)save(); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_talk.rev > 0 && !m_dirty)
            return remove();
        (void)m_desk.book().saveDraft(draftId(), {});
        showTalk(fresh());
    });
    connect(m_plan, &QPushButton::clicked, this, [this] { write(TalkState::Planned); });
    connect(m_finish, &QPushButton::clicked, this, [this] { write(TalkState::Held); });
    if (m_desk.book().isReadOnly()) {
        for (auto* each : {m_clear, m_plan, m_finish})
            each->setEnabled(false);
    }
}

Talk TalkForm::fresh() const
{
    Talk talk;
    talk.branch = m_desk.branch().id;
    talk.heldOn = m_desk.today();
    return talk;
}

QString TalkForm::draftId() const
{
    return QStringLiteral("talk:") + m_talk.branch.toString();
}

void TalkForm::showTalk(const Talk& talk)
{
    m_filling = true;
    m_talk = talk;
    const bool written = talk.rev > 0; // else the names were only typed so far
    for (const auto& [field, person] : {std::pair(m_speaker, &talk.speaker), std::pair(m_partner, &talk.partner)})
        written ? field->setOwner(person->member, person->name) : field->setTyped(person->member, person->name);
    m_moment->edit()->setModified(false);
    m_moment->show({talk.heldOn, talk.startsAt, {}});
    m_mode->setCode(QString::fromLatin1(organization::talkModes()[std::size_t(talk.mode)].name));
    const auto shown = std::ranges::find(kShownKinds, talk.kind);
    m_kind->setCurrent(int(shown - kShownKinds.begin()));
    m_otherKind->setVisible(shown == kShownKinds.end());
    m_otherKind->setCode(QString::fromLatin1(organization::talkKinds()[std::size_t(talk.kind)].name));
    m_otherKind->combo()->setCurrentIndex(qMax(0, m_otherKind->combo()->currentIndex()));
    m_reason->setText(talk.reason);
    m_points->edit()->setPlainText(talk.points);
    m_promise->setText(talk.promise);
    m_due->setDate(talk.followUpOn.isValid() ? PartialDate::of(talk.followUpOn) : PartialDate());
    m_level->setLevel(talk.level);
    m_cover->setCovering(written && talk.level == organization::TalkLevel::Sealed);
    for (auto* field : {static_cast<Field*>(m_speaker), static_cast<Field*>(m_partner), static_cast<Field*>(m_moment),
                        static_cast<Field*>(m_due)})
        field->setError({});
    m_problem->hide();
    m_saved->setText({});
    m_dirty = false;
    m_filling = false;
    refreshState();
}

Talk TalkForm::talk() const
{
    Talk talk = m_talk;
    talk.speaker = {m_speaker->owner(), m_speaker->name()};
    talk.partner = {m_partner->owner(), m_partner->name()};
    talk.mode = organization::talkModeByName(m_mode->code()).value_or(talk.mode);
    const int segment = m_kind->current();
    talk.kind = segment >= 0 && segment < int(kShownKinds.size())
        ? kShownKinds.at(std::size_t(segment))
        : organization::talkKindByName(m_otherKind->code()).value_or(TalkKind::Integrity);
    talk.reason = m_reason->text();
    talk.points = m_points->edit()->toPlainText().trimmed();
    talk.promise = m_promise->text();
    talk.followUpOn = m_due->date().isEmpty() ? QDate() : m_due->date().earliest();
    talk.level = m_level->level();
    return talk;
}

void TalkForm::touch()
{
    if (m_filling)
        return;
    m_dirty = true;
    refreshState();
    m_wait.start();
}

void TalkForm::refreshState()
{
    const bool known = m_talk.rev > 0;
    const ChipSpec draft{tr("草稿"), Tone::Neutral, {}};
    const ChipSpec state = m_talk.isHeld() ? ChipSpec{tr("已记录"), Tone::Ok, QStringLiteral("check")}
                                           : ChipSpec{tr("已约好"), Tone::Info, QStringLiteral("clock")};
    m_chip->setSpec(m_dirty ? draft : known ? state : ChipSpec{});
    m_chip->setVisible(m_dirty || known);
    m_finish->setText(known && m_talk.isHeld() ? tr("保存更正") : tr("完成记录"));
    m_plan->setVisible(!known || !m_talk.isHeld());
    m_clear->setText(known && !m_dirty ? tr("删除") : tr("清空"));
    m_clear->setVisible(known || m_dirty);
}

void TalkForm::begin(const TalkAsked& asked)
{
    auto talk = fresh();
    talk.speaker = asked.speaker;
    talk.partner = asked.partner;
    showTalk(talk);
    focusFirst();
}

void TalkForm::load(organization::TalkId id)
{
    const auto talk = organization::loadTalk(m_desk.book().reader(), id);
    if (!talk)
        return m_desk.report(talk.error());
    showTalk(*talk);
    focusFirst();
}

void TalkForm::focusFirst()
{
    QWidget* first = m_points->edit();
    if (m_partner->name().isEmpty())
        first = m_partner->combo();
    if (m_speaker->name().isEmpty())
        first = m_speaker->combo();
    first->setFocus(Qt::OtherFocusReason);
}

Page::Kept TalkForm::save()
{
    m_wait.stop();
    if (!m_dirty || m_desk.book().isReadOnly())
        return Page::Kept::InBook;
    if (const auto done = m_desk.book().saveDraft(draftId(), talkDraft(talk())); !done) {
        m_desk.tellUnsaved(done.error());
        return Page::Kept::Nowhere;
    }
    m_desk.tellSaved();
    const auto now = m_desk.book().clock().now().toLocalTime().time();
    m_saved->setText(m_desk.isGone() ? QString() : tr("已自动保存 %1").arg(now.toString(QStringLiteral("HH:mm"))));
    return Page::Kept::AsDraft;
}

void TalkForm::restoreDraft()
{
    const auto draft = book::findDraft(m_desk.book().reader(), draftId());
    if (!draft || !*draft)
        return;
    const auto typed = readTalkDraft((*draft)->content);
    if (!typed)
        return;
    showTalk(*typed);
    m_dirty = true;
    refreshState();
}

void TalkForm::write(TalkState state)
{
    if (m_due->edit()->isFaulty() && !m_due->requireDay())
        return;
    if (m_moment->edit()->isModified() && !m_moment->error().isEmpty())
        return;
    for (auto* field : {m_speaker, m_partner}) {
        if (!field->settle())
            return showField(field);
    }
    auto wanted = talk();
    wanted.state = state;
    if (const auto sound = organization::checkTalk(wanted, m_desk.today()); !sound)
        return showError(sound.error());
    organization::TalkId id;
    const bool held = state == TalkState::Held;
    const QStringList doubts = organization::talkDoubts(wanted);
    const QString told = held ? tr("已记录 1 次谈话") : tr("已约好 1 次谈话");
    const auto done = m_desk.performWithUndo(wanted.rev > 0 ? QStringLiteral("talk.edit") : QStringLiteral("talk.add"),
                                             held ? tr("记录一次谈话") : tr("安排一次谈话"),
                                             doubts.isEmpty() ? told : told + tr("。") + doubts.join(QString()),
                                             [&](store::UnitOfWork& unit) -> Result<> {
                                                 BB_TRY(id, organization::saveTalk(unit, wanted, m_desk.today()));
                                                 return {};
                                             });
    if (!done)
        return showError(done.error());
    m_wait.stop();
    (void)m_desk.book().saveDraft(draftId(), {});
    showTalk(fresh());
    Q_EMIT written(id);
}

void TalkForm::showError(const Error& error)
{
    const QString text = sentence(error);
    Field* field = nullptr;
    if (error.code == u"talk.people_missing")
        field = m_speaker->name().isEmpty() ? m_speaker : m_partner;
    else if (error.code == u"talk.same_person")
        field = m_partner;
    else if (error.code.startsWith(u"talk.day_"))
        field = m_moment;
    else if (error.code == u"talk.follow_up_before")
        field = m_due;
    for (auto* each : {static_cast<Field*>(m_speaker), static_cast<Field*>(m_partner), static_cast<Field*>(m_moment),
                       static_cast<Field*>(m_due)})
        each->setError(each == field ? text : QString());
    m_problem->setText(field ? QString() : text);
    m_problem->setVisible(field == nullptr);
    if (field != nullptr)
        showField(field);
}

/// With what is wrong below it, which takes its place behind this.
void TalkForm::showField(Field* field)
{
    field->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field); });
}

void TalkForm::remove()
{
    const auto id = m_talk.id;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("talk.recycle"), tr("把一次谈话移到回收站"), tr("已删除 1 次谈话"),
        [&](store::UnitOfWork& unit) { return organization::recycleTalk(unit, id, m_desk.today()); });
    if (done)
        showTalk(fresh());
}

} // namespace branchbook::ui
