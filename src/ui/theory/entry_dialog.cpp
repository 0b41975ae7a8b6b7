// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/dialog_fields.h"
#include "ui/ledger/owner_field.h"
#include "ui/theory/output_view.h"
#include "ui/theory/theory_fields.h"

#include "branchbook/gathering/gathering_store.h"

namespace branchbook::ui {

namespace {

using ideology::StudyEntry;
using ideology::StudyEntryKind;
using store::UnitOfWork;

constexpr int kMostSessions = 40; ///< the latest; the one linked already is always among them

} // namespace

StudyEntryDialog::StudyEntryDialog(QWidget* host, Desk& desk, const StudyEntry& entry)
    : Dialog(host, entry.id.isNull() ? tr("登记学习成果") : tr("修改“%1”").arg(entry.title), Width::Medium)
    , m_desk(desk)
    , m_entry(entry)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_kind(new ComboField(tr("种类")))
    , m_title(cadreLine(tr("题目"), entry.title, tr("自学的写学了什么")))
    , m_day(cadreDay(tr("日期"), desk, entry.on.isValid() ? entry.on : desk.today()))
    , m_hours(cadreLine(tr("学时"), entry.minutes ? hoursText(*entry.minutes, desk) : QString(), tr("例如 2")))
    , m_session(new ComboField(tr("哪次学习")))
    , m_note(cadreLine(tr("说明"), entry.note, tr("例如 在局内刊登载")))
{
    setObjectName(QStringLiteral("studyEntry"));
    about(QStringLiteral("study_entry"), entry.id, entry.gathering ? entry.gathering->toString() : QString());
    if (!entry.member.isNull())
        m_person->setOwner(entry.member, entry.name);
    for (const StudyEntryKind kind : ideology::studyEntryKinds())
        m_kind->addChoice(ideology::studyEntryKindTitle(kind), ideology::studyEntryKindName(kind));
    m_kind->setCode(ideology::studyEntryKindName(entry.kind));
    fillSessions();
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_person, m_kind}));
    body()->addWidget(m_title);
    body()->addLayout(sideBySide({m_day, m_hours, m_session}));
    body()->addWidget(m_note);
    connect(m_kind, &ComboField::chosen, this, &StudyEntryDialog::showFor);
    showFor(m_kind->code());
    setFirstFocus(entry.member.isNull() ? static_cast<QWidget*>(m_person->combo())
                                        : static_cast<QWidget*>(m_title->edit()));
    (void)addSafeButton(tr("先不填"));
    connect(addButton(entry.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &StudyEntryDialog::save);
}

/// Own study has hours and no session; what came of a session has none.
void StudyEntryDialog::showFor(const QString& kind)
{
    const bool own = kind == ideology::studyEntryKindName(StudyEntryKind::OwnStudy);
    m_hours->setVisible(own);
    m_session->setVisible(!own);
}

void StudyEntryDialog::fillSessions()
{
    m_session->addChoice(tr("不是哪一次的"), {});
    gathering::GatheringQuery query;
    query.branch = m_desk.branch().id;
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    const QString now = m_entry.gathering ? m_entry.gathering->toString() : QString();
    int offered = 0;
    for (const auto& row : rows ? *rows : QList<gathering::GatheringRow>()) {
        const QString code = row.id.toString();
        const bool ofStudy = QLatin1String(gathering::kindInfo(row.kind).area) == QLatin1String("ideology");
        if (code != now && (!ofStudy || row.heldOn > m_desk.today() || ++offered > kMostSessions))
            continue;
        m_session->addChoice(QStringLiteral("%1 %2").arg(PartialDate::of(row.heldOn).toDotted(), row.topic), code);
    }
    m_session->setCode(now);
}

void StudyEntryDialog::save()
{
    if (!m_person->settle() || !m_day->requireDay())
        return;
    StudyEntry entry = m_entry;
    entry.branch = m_desk.branch().id;
    entry.member = m_person->owner().value_or(book::MemberId());
    entry.kind = ideology::studyEntryKindByName(m_kind->code()).value_or(entry.kind);
    entry.title = m_title->text();
    entry.on = dayIn(*m_day);
    entry.note = m_note->text();
    entry.minutes.reset();
    entry.gathering.reset();
    if (entry.kind == StudyEntryKind::OwnStudy) {
        const auto minutes = minutesIn(*m_hours, m_desk);
        if (!minutes)
            return;
        entry.minutes = *minutes;
    } else if (!m_session->code().isEmpty()) {
        entry.gathering = gathering::GatheringId::fromString(m_session->code());
    }
    const bool fresh = entry.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("study.enter") : QStringLiteral("study.change"),
        (fresh ? tr("登记学习成果：%1，%2") : tr("修改学习成果：%1，%2")).arg(m_person->name(), entry.title),
        tr("已保存“%1”").arg(entry.title), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return ideology::changeStudyEntry(unit, entry, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, ideology::addStudyEntry(unit, entry, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
