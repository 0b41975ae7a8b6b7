// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"
#include "ui/members/background_dialog.h"
#include "ui/members/member_form.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::Background;
using organization::BackgroundKind;
using organization::EducationMode;

LineField* backgroundLine(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(int(organization::kBackgroundLength));
    field->setText(text);
    return field;
}

DateField* backgroundDay(const QString& title, PartialDate date, QDate today)
{
    auto* field = new DateField(title);
    field->edit()->setToday(today);
    if (!date.isEmpty())
        field->setDate(date);
    return field;
}

/// The words of the roster; what an earlier record says otherwise stays a choice.
ComboField* backgroundWords(const QString& title, book::Field from, const QString& now)
{
    auto* field = new ComboField(title);
    field->addChoice(BackgroundForm::tr("没有选"), {});
    bool isKnown = now.isEmpty();
    const auto choices = memberChoices(from);
    for (const MemberChoice& choice : choices) {
        field->addChoice(choice.text, choice.value);
        isKnown = isKnown || choice.value == now;
    }
    if (!isKnown)
        field->addChoice(now, now);
    field->setCode(now);
    return field;
}

QString backgroundFormTitle(const Background& record, const QString& name)
{
    const QString kind = organization::backgroundKindTitle(record.kind);
    return record.id.isNull() ? BackgroundForm::tr("登记%1的%2").arg(name, kind)
                              : BackgroundForm::tr("%1的%2").arg(name, kind);
}

} // namespace

BackgroundForm::BackgroundForm(QWidget* host, Desk& desk, const Background& record, const QString& name)
    : Dialog(host, backgroundFormTitle(record, name), Width::Medium)
    , m_desk(desk)
    , m_record(record)
    , m_name(name)
    , m_note(new TextField(tr("备注")))
{
    setObjectName(QStringLiteral("backgroundForm"));
    about(QStringLiteral("member_background"), record.id, record.member.toString() + QString::number(int(record.kind)));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    if (record.kind == BackgroundKind::Family)
        layOutFamily();
    else
        layOutPeriod();
    m_note->edit()->setPlainText(record.note);
    body()->addWidget(m_note);
    (void)addSafeButton(tr("先不填"));
    connect(addButton(record.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &BackgroundForm::save);
}

void BackgroundForm::layOutPeriod()
{
    const bool isWork = m_record.kind == BackgroundKind::Work;
    m_from = backgroundDay(tr("从"), m_record.from, m_desk.today());
    m_until = backgroundDay(tr("到"), m_record.until, m_desk.today());
    m_until->setHint(tr("还没有结束的空着；知道到月的写到月"));
    m_place =
        backgroundLine(isWork ? tr("工作单位") : tr("学校"), m_record.place, isWork ? tr("例如 城东水厂") : QString());
    m_post = backgroundLine(isWork ? tr("职务") : tr("专业"), m_record.post);
    if (!isWork) {
        m_level = backgroundWords(tr("学历"), book::Field::EducationLevel, m_record.level);
        m_degree = backgroundWords(tr("学位"), book::Field::Degree, m_record.degree);
        m_mode = new ComboField(tr("教育形式"));
        m_mode->addChoice(tr("没有选"), {});
        for (const auto mode : {EducationMode::FullTime, EducationMode::InService})
            m_mode->addChoice(organization::educationModeTitle(mode), organization::educationModeName(mode));
        m_mode->setCode(organization::educationModeName(m_record.mode));
        body()->addLayout(sideBySide({m_level, m_degree, m_mode}));
    }
    body()->addLayout(sideBySide({m_place, m_post}));
    body()->addLayout(sideBySide({m_from, m_until}));
    setFirstFocus(isWork ? static_cast<QWidget*>(m_place->edit()) : static_cast<QWidget*>(m_level->combo()));
}

void BackgroundForm::layOutFamily()
{
    setText(tr("有口令的手册里这些都加密，不进搜索和操作记录。"));
    m_relation = backgroundLine(tr("与本人的关系"), m_record.relation, tr("例如 配偶"));
    m_familyName = backgroundLine(tr("姓名"), m_record.familyName);
    m_birth = backgroundDay(tr("出生日期"), m_record.familyBirth, m_desk.today());
    m_status = backgroundLine(tr("政治面貌"), m_record.familyStatus, tr("例如 群众"));
    m_work = backgroundLine(tr("工作单位及职务"), m_record.familyWork);
    m_phone = backgroundLine(tr("电话"), m_record.familyPhone);
    body()->addLayout(sideBySide({m_relation, m_familyName}));
    body()->addLayout(sideBySide({m_birth, m_status}));
    body()->addLayout(sideBySide({m_work, m_phone}));
    setFirstFocus(m_relation->edit());
}

Background BackgroundForm::typed() const
{
    Background record = m_record;
    record.note = m_note->edit()->toPlainText();
    if (record.kind == BackgroundKind::Family) {
        record.relation = m_relation->text();
        record.familyName = m_familyName->text();
        record.familyBirth = m_birth->date();
        record.familyStatus = m_status->text();
        record.familyWork = m_work->text();
        record.familyPhone = m_phone->text();
        return record;
    }
    record.from = m_from->date();
    record.until = m_until->date();
    record.place = m_place->text();
    record.post = m_post->text();
    if (record.kind == BackgroundKind::Education) {
        record.level = m_level->code();
        record.degree = m_degree->code();
        record.mode = organization::educationModeByName(m_mode->code()).value_or(EducationMode::Unknown);
    }
    return record;
}

void BackgroundForm::save()
{
    for (const DateField* field : {m_from, m_until, m_birth}) {
        if (field != nullptr && field->edit()->isFaulty())
            return;
    }
    const Background record = typed();
    const bool fresh = record.id.isNull();
    const QString kind = organization::backgroundKindTitle(record.kind);
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("background.add") : QStringLiteral("background.change"),
        (fresh ? tr("登记%1：%2") : tr("修改%1：%2")).arg(kind, m_name),
        (fresh ? tr("已登记%1的%2") : tr("已保存%1的%2")).arg(m_name, kind), [&](store::UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeBackground(unit, record, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::addBackground(unit, record, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
