// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/item_dialogs.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/field.h"
#include "ui/ledger/item_form.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kNoteLength = 200;

LineField* noteField(const QString& title, const QString& example)
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kNoteLength);
    field->edit()->setObjectName(QStringLiteral("note"));
    return field;
}

DateField* dayField(const QString& title, QDate today)
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    field->edit()->setObjectName(QStringLiteral("day"));
    field->setDate(PartialDate::of(today));
    field->wantWholeDay();
    return field;
}

} // namespace

ChangeItemDialog::ChangeItemDialog(QWidget* host, Desk& desk, const ledger::Item& item)
    : Dialog(host, tr("修改%1 %2").arg(shownWord(ledger::kindTitle(item.kind)), ledger::numberWords(item)),
             Width::Medium)
    , m_desk(desk)
    , m_form(new ItemForm(desk, ItemForm::Purpose::Change, item))
    , m_note(noteField(tr("说明"), tr("换责任人或改期限的原因，记进办理经过")))
{
    setObjectName(QStringLiteral("change"));
    about(QStringLiteral("ledger_item"), item.id);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_form);
    body()->addWidget(m_note);
    setFirstFocus(m_form->firstField());
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &ChangeItemDialog::save);
}

void ChangeItemDialog::save()
{
    const auto item = m_form->item();
    if (!item)
        return;
    if (const auto sound = ledger::checkItem(*item, m_desk.today()); !sound) {
        if (!m_form->showError(sound.error()))
            showProblem(sentence(sound.error()));
        return;
    }
    const auto done = m_desk.performWithUndo(
        QStringLiteral("ledger.change"), tr("修改台账事项：%1").arg(item->matter), tr("已修改台账事项"),
        [&](store::UnitOfWork& unit) { return ledger::changeItem(unit, *item, m_note->text(), m_desk.today()); });
    const bool unexplained = !done && done.error().code == u"ledger.due_reason";
    m_note->setError(unexplained ? sentence(done.error()) : QString());
    if (done)
        close();
    else if (!unexplained)
        showProblem(sentence(done.error()));
}

MoveItemDialog::MoveItemDialog(QWidget* host, Desk& desk, const ledger::Item& item, const ledger::Course& course,
                               const QString& stage)
    : Dialog(host, tr("转到哪个环节？"))
    , m_desk(desk)
    , m_item(item)
    , m_stage(new ComboField(tr("环节")))
    , m_day(dayField(tr("日期"), desk.today()))
    , m_note(noteField(tr("说明"), tr("例如 已报街道备案")))
{
    setObjectName(QStringLiteral("move"));
    about(QStringLiteral("ledger_item"), item.id);
    setText(item.matter);
    for (const auto& each : course)
        m_stage->addChoice(shownWord(each), each);
    m_stage->setCode(stage);
    m_stage->combo()->setObjectName(QStringLiteral("stage"));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_stage, 1, Qt::AlignTop);
    row->addWidget(m_day, 1, Qt::AlignTop);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addLayout(row);
    body()->addWidget(m_note);
    setFirstFocus(m_stage->combo());
    const auto explain = [this, last = course.isEmpty() ? QString() : course.last()] {
        const bool isLast = m_stage->code() == last;
        m_stage->setHint(isLast ? tr("转到最后一个环节还不算办结，写明办理结果才算。") : QString());
    };
    connect(m_stage, &ComboField::chosen, this, explain);
    explain();
    (void)addSafeButton(tr("先不转"));
    connect(addButton(tr("转到这里"), ButtonKind::Primary), &QPushButton::clicked, this, &MoveItemDialog::save);
}

void MoveItemDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QString stage = m_stage->code();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("ledger.move"), tr("台账事项转到%1：%2").arg(stage, m_item.matter),
        tr("已转到“%1”").arg(shownWord(stage)), [&](store::UnitOfWork& unit) {
            return ledger::moveItem(unit, m_item.id, stage, m_day->date().earliest(), m_note->text(), m_desk.today());
        });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

CloseItemDialog::CloseItemDialog(QWidget* host, Desk& desk, const ledger::Item& item, const QString& lastStage)
    : Dialog(host, tr("%1这件事？").arg(shownWord(lastStage)), Width::Medium)
    , m_desk(desk)
    , m_item(item)
    , m_result(new TextField(tr("办理结果"), tr("办成了什么、对方是否满意，检查时先看这一句")))
    , m_day(dayField(tr("办结日期"), desk.today()))
{
    setObjectName(QStringLiteral("close"));
    about(QStringLiteral("ledger_item"), item.id);
    setText(item.matter);
    m_result->edit()->setObjectName(QStringLiteral("result"));
    m_result->edit()->setPlainText(item.result);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_result);
    body()->addWidget(m_day);
    setFirstFocus(m_result->edit());
    (void)addSafeButton(tr("还没办完"));
    connect(addButton(shownWord(lastStage), ButtonKind::Primary, QStringLiteral("check")), &QPushButton::clicked, this,
            &CloseItemDialog::save);
}

void CloseItemDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QString result = m_result->edit()->toPlainText().trimmed();
    m_result->setError(result.isEmpty() ? tr("请写一句结果，没有结果不能办结。") : QString());
    if (result.isEmpty())
        return;
    const auto done = m_desk.performWithUndo(QStringLiteral("ledger.close"), tr("办结台账事项：%1").arg(m_item.matter),
                                             tr("已办结 1 件事项"), [&](store::UnitOfWork& unit) {
                                                 return ledger::closeItem(unit, m_item.id, m_day->date().earliest(),
                                                                          result, m_desk.today());
                                             });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

ReopenItemDialog::ReopenItemDialog(QWidget* host, Desk& desk, const ledger::Item& item)
    : Dialog(host, tr("重新办理这件事？"))
    , m_desk(desk)
    , m_item(item)
    , m_reason(noteField(tr("原因"), tr("例如 问题又出现了")))
{
    setObjectName(QStringLiteral("reopen"));
    about(QStringLiteral("ledger_item"), item.id);
    setText(item.matter);
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("不重新办"));
    connect(addButton(tr("重新办理"), ButtonKind::Primary), &QPushButton::clicked, this, &ReopenItemDialog::save);
}

void ReopenItemDialog::save()
{
    m_reason->setError(m_reason->text().isEmpty() ? tr("请写明为什么重新办理") : QString());
    if (m_reason->text().isEmpty())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("ledger.reopen"), tr("重新办理台账事项：%1").arg(m_item.matter), tr("已重新办理"),
        [&](store::UnitOfWork& unit) { return ledger::reopenItem(unit, m_item.id, m_reason->text(), m_desk.today()); });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

RecycleItemDialog::RecycleItemDialog(QWidget* host, Desk& desk, const ledger::Item& item)
    : Dialog(host, tr("这条意见移到回收站？"))
    , m_desk(desk)
    , m_item(item)
    , m_reason(noteField(tr("为什么不要了"), tr("例如 登记重了")))
{
    setObjectName(QStringLiteral("recycle"));
    about(QStringLiteral("ledger_item"), item.id);
    setText(tr("“%1”还没有答复。只有记错了的才移到回收站，原因写进办理经过。").arg(item.matter));
    m_reason->edit()->setObjectName(QStringLiteral("reason"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_reason);
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("不移"));
    connect(addButton(tr("移到回收站"), ButtonKind::Primary), &QPushButton::clicked, this, &RecycleItemDialog::save);
}

void RecycleItemDialog::save()
{
    m_reason->setError(m_reason->text().isEmpty() ? tr("请写明原因") : QString());
    if (m_reason->text().isEmpty())
        return;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("ledger.recycle"), tr("台账事项移到回收站：%1").arg(m_item.matter),
                               tr("已删除 1 件台账事项"), [&](store::UnitOfWork& unit) {
                                   return ledger::recycleItem(unit, m_item.id, m_desk.today(), m_reason->text());
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

AssignItemsDialog::AssignItemsDialog(QWidget* host, Desk& desk, const QList<ledger::ItemId>& ids)
    : Dialog(host, tr("%1 件事项交给谁？").arg(ids.size()))
    , m_desk(desk)
    , m_ids(ids)
    , m_owner(new OwnerField(desk, tr("责任人")))
{
    setObjectName(QStringLiteral("assign"));
    QStringList items;
    for (const ledger::ItemId& each : ids)
        items.append(each.toString());
    about(QStringLiteral("ledger_item/") + items.join(u'+'));
    setText(tr("原来的责任人记在每件事项的办理经过里。"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_owner);
    setFirstFocus(m_owner->combo());
    (void)addSafeButton(tr("先不交"));
    connect(addButton(tr("指派"), ButtonKind::Primary), &QPushButton::clicked, this, &AssignItemsDialog::save);
}

void AssignItemsDialog::save()
{
    m_owner->setError(m_owner->name().isEmpty() ? tr("请选一个人，或者写下姓名") : QString());
    if (m_owner->name().isEmpty() || !m_owner->settle())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("ledger.assign"), tr("%1 件台账事项交给%2").arg(m_ids.size()).arg(m_owner->name()),
        tr("已把 %1 件事项交给%2").arg(m_ids.size()).arg(m_owner->name()), [&](store::UnitOfWork& unit) {
            return ledger::assignItems(unit, m_ids, m_owner->owner(), m_owner->name(), m_desk.today());
        });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
    Q_EMIT assigned();
}

CourseDialog::CourseDialog(QWidget* host, Desk& desk, ledger::Kind kind)
    : Dialog(host, tr("办理环节"), Width::Medium)
    , m_desk(desk)
    , m_kind(new ComboField(tr("类别")))
    , m_stages(new TextField(tr("环节，从先到后，用顿号隔开")))
{
    setObjectName(QStringLiteral("course"));
    about(QStringLiteral("setting/course/") + QString::fromLatin1(ledger::kindInfo(kind).name));
    setText(tr("登记时第一个环节就算完成，办结时到最后一个。已经登记的事项停在原来的环节，不受影响。"));
    for (const auto& info : ledger::kinds())
        m_kind->addChoice(shownWord(ledger::kindTitle(info.kind)), QString::fromLatin1(info.name));
    m_kind->setCode(QString::fromLatin1(ledger::kindInfo(kind).name));
    m_stages->edit()->setObjectName(QStringLiteral("stages"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_kind);
    body()->addWidget(m_stages);
    connect(m_kind, &ComboField::chosen, this, &CourseDialog::showKind);
    (void)addSafeButton(tr("关闭"), Leaving::Asks);
    connect(addButton(tr("恢复通用环节"), ButtonKind::Standard), &QPushButton::clicked, this, [this] { save({}); });
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        ledger::Course course;
        for (const auto& stage : m_stages->edit()->toPlainText().simplified().split(u'、', Qt::SkipEmptyParts))
            course.append(stage.trimmed());
        if (const auto sound = ledger::checkCourse(course); !sound)
            return m_stages->setError(sentence(sound.error()));
        save(course);
    });
    setFirstFocus(m_stages->edit());
    showKind();
}

ledger::Kind CourseDialog::kind() const
{
    return ledger::kindByName(m_kind->code()).value_or(ledger::Kind::Other);
}

void CourseDialog::showKind()
{
    m_stages->setError({});
    const auto course = ledger::loadCourse(m_desk.book().reader(), kind());
    if (!course)
        return m_desk.report(course.error());
    m_stages->edit()->setPlainText(course->join(u'、'));
    takeAsKept();
}

void CourseDialog::save(const ledger::Course& course)
{
    const QString title = shownWord(ledger::kindTitle(kind()));
    const auto done = m_desk.performWithUndo(
        QStringLiteral("ledger.course"), tr("设定%1的办理环节").arg(title), tr("已设定%1的办理环节").arg(title),
        [&](store::UnitOfWork& unit) { return ledger::putCourse(unit, kind(), course); });
    if (!done)
        return showProblem(sentence(done.error()));
    showKind();
}

} // namespace branchbook::ui
