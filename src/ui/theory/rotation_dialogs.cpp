// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/rotation_dialogs.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/theory/theory_fields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSet>

namespace branchbook::ui {

namespace {

using ideology::Rotation;
using ideology::Turn;
using store::UnitOfWork;

constexpr rules::NumberField kRotationQuota{"quota", QT_TRANSLATE_NOOP("Fields", "名额")};
constexpr int kBoxesInALine = 4;
constexpr int kReasonsInALine = 2;
constexpr int kReasonWidth = 180;

} // namespace

RotationDialog::RotationDialog(QWidget* host, Desk& desk, const Rotation& batch)
    : Dialog(host, batch.id.isNull() ? tr("登记轮训班次") : tr("修改“%1”").arg(batch.title), Width::Large)
    , m_desk(desk)
    , m_batch(batch)
    , m_title(cadreLine(tr("名称"), batch.title, tr("例如 2026年第一期党员轮训")))
    , m_from(cadreDay(tr("从哪天起"), desk, batch.id.isNull() ? desk.today() : batch.from))
    , m_until(cadreDay(tr("到哪天止"), desk, batch.id.isNull() ? desk.today() : batch.until))
    , m_quota(cadreLine(tr("名额"), batch.quota ? QString::number(*batch.quota) : QString(), tr("不限名额的空着")))
    , m_organizer(cadreLine(tr("主办单位"), batch.organizer, tr("例如 县委党校")))
    , m_place(cadreLine(tr("地点"), batch.place))
    , m_note(cadreLine(tr("说明"), batch.note))
{
    setObjectName(QStringLiteral("rotation"));
    about(QStringLiteral("rotation"), batch.id);
    m_from->setEnabled(!batch.isHeld());
    m_until->setEnabled(!batch.isHeld());
    cadreRoom(*this);
    body()->addWidget(m_title);
    body()->addLayout(sideBySide({m_from, m_until, m_quota}));
    body()->addLayout(sideBySide({m_organizer, m_place}));
    body()->addWidget(m_note);
    setFirstFocus(m_title->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(batch.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RotationDialog::save);
}

void RotationDialog::save()
{
    if (!m_from->requireDay() || !m_until->requireDay())
        return;
    Rotation batch = m_batch;
    if (!readInto(batch.quota, *m_quota, kRotationQuota))
        return;
    batch.branch = m_desk.branch().id;
    batch.title = m_title->text();
    batch.from = dayIn(*m_from);
    batch.until = dayIn(*m_until);
    batch.organizer = m_organizer->text();
    batch.place = m_place->text();
    batch.note = m_note->text();
    const bool fresh = batch.id.isNull();
    const auto done = m_desk.performWithUndo(fresh ? QStringLiteral("rotation.add") : QStringLiteral("rotation.change"),
                                             (fresh ? tr("登记轮训：%1") : tr("修改轮训：%1")).arg(batch.title),
                                             tr("已保存轮训“%1”").arg(batch.title), [&](UnitOfWork& unit) -> Result<> {
                                                 if (!fresh)
                                                     return ideology::changeRotation(unit, batch);
                                                 BB_TRY([[maybe_unused]] const auto id,
                                                        ideology::openRotation(unit, batch, m_desk.today()));
                                                 return {};
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

RotationPeopleDialog::RotationPeopleDialog(QWidget* host, Desk& desk, const Rotation& batch, const QList<Turn>& turns)
    : Dialog(host, tr("“%1”的名单").arg(batch.title), Width::Large)
    , m_desk(desk)
    , m_batch(batch)
{
    setObjectName(QStringLiteral("rotationPeople"));
    about(QStringLiteral("rotation"), batch.id);
    setText(batch.quota ? tr("名额 %1 人。本轮还没有轮到的排在前面。").arg(*batch.quota)
                        : tr("本轮还没有轮到的排在前面。"));
    cadreRoom(*this);
    QGridLayout* grid = nullptr;
    body()->addWidget(scrolledGrid(grid));
    QSet<book::MemberId> named;
    for (const auto& person : batch.people)
        named.insert(person.member);
    QList<Turn> sorted = turns;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Turn& a, const Turn& b) { return !a.hadTurn() && b.hadTurn(); });
    for (const Turn& turn : std::as_const(sorted)) {
        const int place = int(m_boxes.size());
        auto* box = new QCheckBox(turn.name);
        box->setChecked(named.contains(turn.member));
        box->setToolTip(turn.hadTurn()
                            ? tr("%1 参加过“%2”").arg(PartialDate::of(turn.lastOn).toDotted(), turn.lastTitle)
                            : tr("本轮还没有轮到"));
        grid->addWidget(box, place / kBoxesInALine, place % kBoxesInALine);
        m_boxes.emplace_back(turn.member, box);
    }
    grid->setRowStretch(int(m_boxes.size()) / kBoxesInALine + 1, 1);
    keepEnter();
    if (!m_boxes.empty())
        setFirstFocus(m_boxes.front().second);
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("保存名单"), ButtonKind::Primary), &QPushButton::clicked, this, &RotationPeopleDialog::save);
}

Result<> RotationPeopleDialog::write(UnitOfWork& unit) const
{
    QList<book::MemberId> fresh;
    QSet<book::MemberId> named;
    for (const auto& person : m_batch.people)
        named.insert(person.member);
    for (const auto& [member, box] : m_boxes) {
        if (box->isChecked() && !named.contains(member))
            fresh.append(member);
        else if (!box->isChecked() && named.contains(member))
            BB_CHECK(ideology::dropFromRotation(unit, m_batch.id, member));
    }
    return fresh.isEmpty() ? Result<>() : ideology::nameForRotation(unit, m_batch.id, fresh, m_desk.today());
}

void RotationPeopleDialog::save()
{
    const auto done = m_desk.performWithUndo(QStringLiteral("rotation.name"), tr("列入轮训：%1").arg(m_batch.title),
                                             tr("已保存“%1”的名单").arg(m_batch.title),
                                             [&](UnitOfWork& unit) { return write(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

RotationHeldDialog::RotationHeldDialog(QWidget* host, Desk& desk, const Rotation& batch)
    : Dialog(host, tr("登记“%1”的结果").arg(batch.title), Width::Large)
    , m_desk(desk)
    , m_batch(batch)
    , m_hours(cadreLine(tr("每人学时"), {}, tr("例如 24")))
{
    setObjectName(QStringLiteral("rotationHeld"));
    about(QStringLiteral("rotation"), batch.id);
    setText(tr("没有来的，在姓名后面写原因；空着的算参加。这会记成一次集中培训，学时和别的学习一起计算。"));
    cadreRoom(*this);
    body()->addWidget(m_hours);
    QGridLayout* grid = nullptr;
    body()->addWidget(scrolledGrid(grid));
    for (const auto& person : batch.people) {
        const int place = int(m_reasons.size());
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(tr("没有来的原因"));
        edit->setFixedWidth(scaled(kReasonWidth));
        edit->setAccessibleName(tr("%1没有来的原因").arg(person.name));
        const int column = 2 * (place % kReasonsInALine);
        grid->addWidget(label(person.name, TextRole::Body, Ink::Text), place / kReasonsInALine, column);
        grid->addWidget(edit, place / kReasonsInALine, column + 1);
        m_reasons.emplace_back(person.member, edit);
    }
    grid->setColumnStretch(2 * kReasonsInALine, 1);
    grid->setRowStretch(int(m_reasons.size()) / kReasonsInALine + 1, 1);
    keepEnter();
    setFirstFocus(m_hours->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &RotationHeldDialog::save);
}

void RotationHeldDialog::save()
{
    const auto minutes = minutesIn(*m_hours, m_desk);
    if (!minutes)
        return;
    ideology::RotationHeld held;
    held.minutes = *minutes;
    for (const auto& [member, edit] : m_reasons) {
        if (!edit->text().trimmed().isEmpty())
            held.away.insert(member, edit->text());
    }
    const auto done = m_desk.performWithUndo(
        QStringLiteral("rotation.hold"), tr("登记轮训结果：%1").arg(m_batch.title),
        tr("已登记“%1”的结果").arg(m_batch.title), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, ideology::holdRotation(unit, m_batch.id, held, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
