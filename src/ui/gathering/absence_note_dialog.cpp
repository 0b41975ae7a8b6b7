// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/absence_note_dialog.h"

#include "branchbook/gathering/absence_note.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"

#include <QVBoxLayout>

namespace branchbook::ui {

AbsenceNoteDialog::AbsenceNoteDialog(QWidget* host, EditorModel& model)
    : Dialog(host, tr("缺席的保密备注"), Width::Medium)
    , m_model(model)
    , m_person(new ComboField(tr("姓名")))
    , m_note(new TextField(tr("备注"), tr("例如 住院治疗，家属来电说明")))
{
    setObjectName(QStringLiteral("absenceNote"));
    about(QStringLiteral("gathering"), model.stored().id);
    setText(tr("不便公开的情况（如病情）写在这里：不进会议记录，不打印，列表、报表和搜索里都看不到。会议记录里只写请假"
               "的原因。"));
    if (const auto notes = gathering::absenceNotes(model.reader(), model.stored()))
        m_notes = *notes;
    for (const auto& person : model.gathering().attendees) {
        if (person.presence != gathering::Presence::Present)
            m_person->addChoice(model.names().shown(person), person.member.toString());
    }
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_person);
    body()->addWidget(m_note);
    connect(m_person, &ComboField::chosen, this, &AbsenceNoteDialog::showPerson);
    const bool fixed = model.isReadOnly() && !model.canCorrect(); // beside an archived record it may be written
    (void)addSafeButton(fixed ? tr("关闭") : tr("取消"));
    m_note->edit()->setReadOnly(fixed);
    if (!fixed)
        connect(addButton(tr("保存备注"), ButtonKind::Primary), &QPushButton::clicked, this, &AbsenceNoteDialog::save);
    setFirstFocus(m_person->combo());
    showPerson();
}

void AbsenceNoteDialog::showPerson()
{
    m_note->edit()->setPlainText(m_notes.value(book::MemberId::fromString(m_person->code())));
    takeAsKept();
}

void AbsenceNoteDialog::save()
{
    const auto member = book::MemberId::fromString(m_person->code());
    if (const auto done = m_model.noteAbsence(member, m_note->edit()->toPlainText()); !done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
