// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at an organizational life meeting: write down what was said, take it away, raise a problem.
#include "branchbook/report/gathering_sheet.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/talks/life_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

void LifeView::keep()
{
    organization::Criticism said;
    said.meeting = m_meeting.id;
    said.member = m_person;
    const auto rows = m_model.rows();
    const auto person = std::ranges::find(rows, m_person, &organization::CriticismSum::member);
    if (person == rows.end())
        return;
    said.memberName = person->name;
    said.kind = m_kind->current() == 0 ? organization::CriticismKind::Self : organization::CriticismKind::Mutual;
    if (said.kind == organization::CriticismKind::Mutual) {
        if (!m_by->settle())
            return;
        said.by = m_by->owner();
        said.byName = m_by->name();
    }
    said.points = m_points->edit()->toPlainText().trimmed();
    const auto done = desk().book().perform(
        QStringLiteral("criticism.add"), tr("记下一条批评"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   organization::saveCriticism(unit, said, desk().today(), m_correction));
            return {};
        });
    m_by->setError({});
    m_points->setError({});
    if (done)
        return;
    const bool about = done.error().code.startsWith(u"criticism.by_");
    (about ? static_cast<Field*>(m_by) : m_points)->setError(sentence(done.error()));
}

void LifeView::remove(organization::CriticismId id)
{
    (void)desk().performWithUndo(
        QStringLiteral("criticism.remove"), tr("删去一条批评"), tr("已删去 1 条批评"),
        [&](store::UnitOfWork& unit) { return organization::removeCriticism(unit, id, desk().today(), m_correction); });
}

void LifeView::showLock()
{
    const bool archived = m_meeting.state == gathering::State::Archived;
    if (!archived)
        m_correction.clear();
    const bool correcting = !m_correction.isEmpty();
    const bool writable = !desk().book().isReadOnly();
    m_locked->setVisible(archived);
    m_locked->setText(
        correcting     ? tr("正在更正，原因：%1。增加、删去的都会标在会议记录里，打印时一起打出来。").arg(m_correction)
            : writable ? tr("这次会议已经归档。记错、漏记的，点“更正”写明原因再改。")
                       : tr("这次会议已经归档。"));
    m_correct->setVisible(archived && writable && !correcting);
    m_writing->setVisible(writable && (!archived || correcting));
}

void LifeView::askCorrection()
{
    constexpr int kReasonLength = 100;
    auto* dialog = new Dialog(window(), tr("更正批评和自我批评？"));
    dialog->setObjectName(QStringLiteral("correction"));
    dialog->about(QStringLiteral("gathering"), m_meeting.id);
    dialog->setText(tr("增加、删去的内容会标上“更正”，写明原来的内容、原因和日期，打印会议记录时一起打出来。会议仍然是"
                       "归档的。"));
    auto* reason = new LineField(tr("更正原因"), tr("例如 记录人记错"));
    reason->edit()->setMaxLength(kReasonLength);
    dialog->body()->addWidget(reason);
    dialog->setFirstFocus(reason->edit());
    dialog->addSafeButton(tr("不更正"));
    connect(dialog->addButton(tr("开始更正"), ButtonKind::Primary), &QPushButton::clicked, this,
            [this, dialog, reason] {
                if (reason->text().trimmed().isEmpty())
                    return reason->setError(tr("请写明为什么更正"));
                m_correction = reason->text().trimmed();
                dialog->close();
                showMeeting();
                showPerson(); // with what takes a line away
            });
    dialog->open();
}

void LifeView::raiseProblem()
{
    auto given =
        RaiseDialog::fromRecord(ledger::Kind::Problem, "gathering", m_meeting.id.toString(), m_meeting.topic, {});
    given.area = QStringLiteral("organization");
    if (m_meeting.heldOn <= desk().today())
        given.raisedOn = m_meeting.heldOn;
    (new RaiseDialog(this, desk(), given))->open();
}

void LifeView::printRecord()
{
    auto sheet = report::loadGatheringSheet(desk().book().reader(), m_meeting.id);
    if (!sheet)
        return desk().report(sheet.error());
    (new MinutesPreview(*this, std::move(*sheet), desk().book()))->open();
}

void LifeView::open(const QString& argument)
{
    if (argument == u"new") {
        createOwn();
    } else if (!argument.isEmpty()) {
        m_meeting.id = gathering::GatheringId::fromString(argument);
        reload();
    }
}

bool LifeView::createOwn()
{
    desk().showPage(QStringLiteral("organization"),
                    QStringLiteral("new:")
                        + QString::fromLatin1(gathering::kindInfo(gathering::Kind::OrganizationalLifeMeeting).name));
    return true;
}

bool LifeView::explain(QWidget*)
{
    desk().showGuidance(QString::fromLatin1(gathering::kindInfo(gathering::Kind::OrganizationalLifeMeeting).name));
    return true;
}

} // namespace branchbook::ui
