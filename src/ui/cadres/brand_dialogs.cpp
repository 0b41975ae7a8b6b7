// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/brand_dialogs.h"

#include "ui/cadres/dialog_fields.h"

namespace branchbook::ui {

namespace {

using organization::BrandStage;
using store::UnitOfWork;

bool setsNextBrandCheck(BrandStage stage)
{
    return stage == BrandStage::Named || stage == BrandStage::Rechecked;
}

} // namespace

BrandDialog::BrandDialog(QWidget* host, Desk& desk, const organization::Brand& brand)
    : Dialog(host, brand.id.isNull() ? tr("登记党建品牌") : tr("修改品牌“%1”").arg(brand.name), Width::Large)
    , m_desk(desk)
    , m_brand(brand)
    , m_name(cadreLine(tr("名称"), brand.name, tr("例如 一渠清水")))
    , m_day(cadreDay(tr("申报日期"), desk, brand.id.isNull() ? desk.today() : brand.steps.first().on))
    , m_idea(cadreLine(tr("理念"), brand.idea))
    , m_logo(cadreLine(tr("标识"), brand.logo, tr("用文字说明，例如 水滴托起党徽")))
    , m_carrier(cadreLine(tr("载体"), brand.carrier, tr("例如 党员供水服务队")))
    , m_effect(new TextField(tr("成效"), tr("做成了什么，有数字的写数字")))
{
    setObjectName(QStringLiteral("brand"));
    about(QStringLiteral("brand"), brand.id);
    m_effect->edit()->setPlainText(brand.effect);
    m_day->setEnabled(brand.id.isNull());
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_name, m_day}));
    body()->addWidget(m_idea);
    body()->addLayout(sideBySide({m_logo, m_carrier}));
    body()->addWidget(m_effect);
    setFirstFocus(m_name->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(brand.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &BrandDialog::save);
}

void BrandDialog::save()
{
    const bool fresh = m_brand.id.isNull();
    if (fresh && !m_day->requireDay())
        return;
    organization::Brand brand = m_brand;
    brand.branch = m_desk.branch().id;
    brand.name = m_name->text();
    brand.idea = m_idea->text();
    brand.logo = m_logo->text();
    brand.carrier = m_carrier->text();
    brand.effect = m_effect->edit()->toPlainText();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("brand.add") : QStringLiteral("brand.change"),
        (fresh ? tr("登记党建品牌：%1") : tr("修改党建品牌：%1")).arg(brand.name), tr("已保存品牌“%1”").arg(brand.name),
        [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeBrand(unit, brand);
            BB_TRY([[maybe_unused]] const auto id, organization::openBrand(unit, brand, dayIn(*m_day), m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

BrandStepDialog::BrandStepDialog(QWidget* host, Desk& desk, const organization::Brand& brand)
    : Dialog(host, tr("品牌“%1”的下一步").arg(brand.name), Width::Medium)
    , m_desk(desk)
    , m_brand(brand)
    , m_stage(new ComboField(tr("到哪一步")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_by(cadreLine(tr("谁评审、命名或复核的"), {}, tr("例如 局机关党委")))
    , m_next(cadreDay(tr("下次复核的日期"), desk, {}))
    , m_note(cadreLine(tr("说明"), {}))
{
    setObjectName(QStringLiteral("brandStep"));
    about(QStringLiteral("brand"), brand.id);
    const bool named = brand.dayOf(BrandStage::Named).isValid();
    for (const auto stage : organization::brandStages()) {
        const bool again = stage == BrandStage::Improved || stage == BrandStage::Rechecked;
        if (again ? named : !named && stage > brand.stage())
            m_stage->addChoice(organization::brandStageTitle(stage), organization::brandStageName(stage));
    }
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_stage, m_day}));
    body()->addLayout(sideBySide({m_by, m_next}));
    body()->addWidget(m_note);
    connect(m_stage, &ComboField::chosen, this, &BrandStepDialog::showFor);
    showFor(m_stage->code());
    setFirstFocus(m_stage->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &BrandStepDialog::save);
}

void BrandStepDialog::showFor(const QString& stage)
{
    m_next->setVisible(setsNextBrandCheck(organization::brandStageByName(stage).value_or(BrandStage::Applied)));
}

void BrandStepDialog::save()
{
    const auto stage = organization::brandStageByName(m_stage->code());
    if (!stage || !m_day->requireDay() || m_next->edit()->isFaulty())
        return;
    const organization::BrandStep step{*stage, dayIn(*m_day), m_by->text(), dayIn(*m_next), m_note->text()};
    const QString title = organization::brandStageTitle(*stage);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("brand.step"), tr("党建品牌%1：%2").arg(m_brand.name, title),
                               tr("已登记品牌“%1”%2").arg(m_brand.name, title), [&](UnitOfWork& unit) {
                                   return organization::addBrandStep(unit, m_brand.id, step, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

BrandEvidenceDialog::BrandEvidenceDialog(QWidget* host, Desk& desk, const organization::Brand& brand,
                                         const organization::BrandEvidence& evidence)
    : Dialog(host, tr("品牌“%1”的活动").arg(brand.name), Width::Medium)
    , m_desk(desk)
    , m_brand(brand)
    , m_day(cadreDay(tr("日期"), desk, evidence.on.isValid() ? evidence.on : desk.today()))
    , m_title(cadreLine(tr("开展了什么"), evidence.title, tr("例如 进社区检修用水设施")))
    , m_detail(new TextField(tr("成效"), tr("服务多少户、解决什么问题")))
{
    setObjectName(QStringLiteral("brandEvidence"));
    about(QStringLiteral("brand"), brand.id, evidence.on.toString(Qt::ISODate) + evidence.title);
    const bool fresh = evidence.title.isEmpty();
    m_day->setEnabled(fresh);
    m_title->setEnabled(fresh);
    m_detail->edit()->setPlainText(evidence.detail);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_title, m_day}));
    body()->addWidget(m_detail);
    setFirstFocus(fresh ? static_cast<QWidget*>(m_title->edit()) : static_cast<QWidget*>(m_detail->edit()));
    (void)addSafeButton(tr("先不填"));
    connect(addButton(fresh ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &BrandEvidenceDialog::save);
}

void BrandEvidenceDialog::save()
{
    if (!m_day->requireDay())
        return;
    const organization::BrandEvidence evidence{dayIn(*m_day), m_title->text(), m_detail->edit()->toPlainText()};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("brand.note"), tr("登记品牌活动：%1").arg(m_brand.name),
                               tr("已登记“%1”").arg(evidence.title), [&](UnitOfWork& unit) {
                                   return organization::recordBrandEvidence(unit, m_brand.id, evidence, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

BrandEndDialog::BrandEndDialog(QWidget* host, Desk& desk, const organization::Brand& brand)
    : Dialog(host, tr("停用品牌“%1”？").arg(brand.name))
    , m_desk(desk)
    , m_brand(brand)
    , m_day(cadreDay(tr("从哪天起"), desk, desk.today()))
    , m_why(cadreLine(tr("为什么"), {}, tr("例如 换了新的品牌")))
{
    setObjectName(QStringLiteral("brandEnd"));
    about(QStringLiteral("brand"), brand.id);
    setText(tr("经过和活动都留着。停用以后可以登记新的品牌，登记错了可以撤销。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_day, m_why}));
    setFirstFocus(m_why->edit());
    (void)addSafeButton(tr("先不停用"));
    connect(addButton(tr("停用"), ButtonKind::Primary), &QPushButton::clicked, this, &BrandEndDialog::save);
}

void BrandEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(QStringLiteral("brand.end"), tr("停用党建品牌：%1").arg(m_brand.name),
                                             tr("已停用品牌“%1”").arg(m_brand.name), [&](UnitOfWork& unit) {
                                                 return organization::endBrand(unit, m_brand.id, dayIn(*m_day),
                                                                               m_why->text(), m_desk.today());
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
