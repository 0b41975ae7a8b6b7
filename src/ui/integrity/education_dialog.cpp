// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/education_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/word_field.h"

#include <QPushButton>

namespace branchbook::ui {

using integrity::Lesson;

LessonDialog::LessonDialog(QWidget* host, Desk& desk, const Lesson& lesson)
    : Dialog(host, lesson.id.isNull() ? tr("登记廉政教育") : tr("修改廉政教育"), Width::Large)
    , m_desk(desk)
    , m_lesson(lesson)
    , m_heldOn(cadreDay(tr("日期"), desk, isFresh() ? desk.today() : lesson.heldOn))
    , m_kind(wordField(tr("形式"), integrity::lessonKinds(), lesson.kind))
    , m_topic(cadreLine(tr("主题"), lesson.topic, tr("例如 违反中央八项规定精神典型案例")))
    , m_audience(cadreLine(tr("对象"), lesson.audience, tr("例如 全体党员")))
    , m_present(cadreLine(tr("人数"), isFresh() ? QString() : QString::number(lesson.present)))
    , m_materials(new TextField(tr("材料"), tr("用了什么材料")))
{
    setObjectName(QStringLiteral("lesson"));
    about(QStringLiteral("integrity_lesson"), lesson.id);
    setText(tr("会议和党课的主题里写了廉政教育的已经计入，不用再登记；这里登记不是会议的，例如参观、看专题片。"));
    m_materials->edit()->setPlainText(lesson.materials);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &LessonDialog::save);
}

void LessonDialog::layOut()
{
    cadreRoom(*this);
    for (const TextField* field : {m_materials}) {
        auto* edit = field->edit();
        onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
    }
    body()->addLayout(sideBySide({m_heldOn, m_kind, m_present}));
    body()->addLayout(sideBySide({m_topic, m_audience}));
    body()->addWidget(m_materials);
    setFirstFocus(m_topic->edit());
}

Lesson LessonDialog::typed() const
{
    Lesson made = m_lesson;
    made.branch = m_desk.branch().id;
    made.heldOn = dayIn(*m_heldOn);
    made.kind = wordIn(*m_kind, integrity::lessonKinds(), made.kind);
    made.topic = m_topic->text();
    made.audience = m_audience->text();
    bool isNumber = true;
    made.present = m_present->text().isEmpty() ? 0 : m_present->text().toInt(&isNumber);
    if (!isNumber)
        made.present = -1; // the service names the field
    made.materials = m_materials->edit()->toPlainText();
    return made;
}

void LessonDialog::save()
{
    if (!m_heldOn->requireDay())
        return;
    const Lesson made = typed();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("education.add") : QStringLiteral("education.change"),
        (isFresh() ? tr("登记廉政教育：%1") : tr("修改廉政教育：%1")).arg(made.topic), tr("已保存“%1”").arg(made.topic),
        [&](store::UnitOfWork& unit) { return integrity::saveLesson(unit, made, m_desk.today()).map([](auto) {}); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
