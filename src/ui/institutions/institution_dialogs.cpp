// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institution_dialogs.h"

#include "branchbook/institutions/key_field.h"
#include "ui/cadres/dialog_fields.h"

#include <QCheckBox>
#include <QGridLayout>

namespace branchbook::ui {

namespace {

constexpr int kFieldsInLine = 5;

} // namespace

ChipSpec institutionChip(institutions::State state)
{
    const QString text = institutions::stateTitle(state);
    switch (state) {
    case institutions::State::InForce: return {text, Tone::Ok, QStringLiteral("check")};
    case institutions::State::Revising: return {text, Tone::Info, QStringLiteral("edit")};
    case institutions::State::Drafting: return {text, Tone::Info, QStringLiteral("edit")};
    case institutions::State::Abolished: return {text, Tone::Neutral, QStringLiteral("minus")};
    case institutions::State::Wanted: break;
    }
    return {text, Tone::Warn, QStringLiteral("circle-dashed")};
}

InstitutionDialog::InstitutionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, institution.id.isNull() ? tr("登记制度") : tr("修改制度“%1”").arg(institution.title), Width::Large)
    , m_desk(desk)
    , m_institution(institution)
    , m_title(cadreLine(tr("名称"), institution.title, tr("例如 联系服务群众办法")))
    , m_tier(new ComboField(tr("层级")))
    , m_category(cadreLine(tr("类别"), institution.category, tr("例如 组织生活")))
    , m_issuer(cadreLine(tr("制定单位"), institution.issuer, tr("例如 支部")))
    , m_owner(cadreLine(tr("责任人"), institution.owner))
    , m_review(cadreDay(tr("下次复核"), desk, institution.reviewOn))
    , m_note(cadreLine(tr("说明"), institution.note))
{
    setObjectName(QStringLiteral("institution"));
    about(QStringLiteral("institution"), institution.id);
    const auto tiers = institutions::tiers();
    for (const auto tier : tiers)
        m_tier->addChoice(institutions::tierTitle(tier), institutions::tierName(tier));
    m_tier->setCode(institutions::tierName(institution.tier));
    m_review->setHint(tr("到日子以前在工作台提醒；多久复核一次由支部自己定。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_title, m_tier}));
    body()->addLayout(sideBySide({m_category, m_issuer, m_owner}));
    body()->addWidget(makeFields());
    body()->addLayout(sideBySide({m_review, m_note}));
    setFirstFocus(m_title->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(institution.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked,
            this, &InstitutionDialog::save);
}

QWidget* InstitutionDialog::makeFields()
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(label(tr("管哪些方面"), TextRole::SmallStrong, Ink::Text2), 0, 0, 1, kFieldsInLine);
    const auto known = institutions::listKeyFields(m_desk.book().reader());
    m_offered = known ? *known : institutions::coverageFields();
    for (const auto& each : m_institution.fields) { // what was withdrawn stays where it stands
        if (!m_offered.contains(each))
            m_offered.append(each);
    }
    for (int i = 0; i < int(m_offered.size()); ++i) {
        auto* box = new QCheckBox(institutions::fieldTitle(m_offered[i]));
        box->setChecked(m_institution.fields.contains(m_offered[i]));
        grid->addWidget(box, 1 + i / kFieldsInLine, i % kFieldsInLine);
        m_fields.push_back(box);
    }
    return inside;
}

institutions::Institution InstitutionDialog::read() const
{
    institutions::Institution made = m_institution;
    made.branch = m_desk.branch().id;
    made.title = m_title->text();
    made.tier = institutions::tierByName(m_tier->code()).value_or(made.tier);
    made.category = m_category->text();
    made.issuer = m_issuer->text();
    made.owner = m_owner->text();
    made.reviewOn = dayIn(*m_review);
    made.note = m_note->text();
    made.fields.clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->isChecked())
            made.fields.append(m_offered[qsizetype(i)]);
    }
    return made;
}

void InstitutionDialog::save()
{
    if (m_review->edit()->isFaulty())
        return;
    const institutions::Institution made = read();
    const bool fresh = m_institution.id.isNull();
    institutions::InstitutionId id;
    const auto done =
        m_desk.performWithUndo(fresh ? QStringLiteral("institution.add") : QStringLiteral("institution.change"),
                               (fresh ? tr("登记制度：%1") : tr("修改制度：%1")).arg(made.title),
                               tr("已保存制度“%1”").arg(made.title), [&](store::UnitOfWork& unit) -> Result<> {
                                   if (!fresh)
                                       return institutions::changeInstitution(unit, made);
                                   BB_TRY(id, institutions::addInstitution(unit, made, m_desk.today()));
                                   return {};
                               });
    if (done && fresh)
        Q_EMIT added(id);
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

InstitutionLinkDialog::InstitutionLinkDialog(QWidget* host, Desk& desk, const institutions::Institution& institution,
                                             const QList<institutions::Institution>& all)
    : Dialog(host, tr("“%1”的关联").arg(institution.title), Width::Medium)
    , m_desk(desk)
    , m_institution(institution)
    , m_kind(new ComboField(tr("怎样关联")))
    , m_target(new ComboField(tr("制度库里的")))
    , m_other(cadreLine(tr("别的文件"), {}, tr("例如 中国共产党支部工作条例（试行）")))
    , m_note(cadreLine(tr("说明"), {}, tr("例如 第三条期限不一致")))
{
    setObjectName(QStringLiteral("institutionLink"));
    about(QStringLiteral("institution"), institution.id);
    const auto kinds = institutions::linkKinds();
    for (const auto kind : kinds)
        m_kind->addChoice(institutions::linkKindTitle(kind), institutions::linkKindName(kind));
    m_target->addChoice(tr("不在制度库里"), {});
    for (const auto& each : all) {
        if (each.id != institution.id)
            m_target->addChoice(each.title, each.id.toString());
    }
    m_other->setHint(tr("不在制度库里的，在这里写名称。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_kind, m_target}));
    body()->addWidget(m_other);
    body()->addWidget(m_note);
    connect(m_target, &ComboField::chosen, this, [this](const QString& code) { m_other->setVisible(code.isEmpty()); });
    setFirstFocus(m_kind->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &InstitutionLinkDialog::save);
}

void InstitutionLinkDialog::save()
{
    const institutions::Link link{
        institutions::linkKindByName(m_kind->code()).value_or(institutions::LinkKind::BasedOn),
        institutions::InstitutionId::fromString(m_target->code()), m_other->text(), m_note->text()};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("institution.link"), tr("登记制度的关联：%1").arg(m_institution.title),
                               tr("已登记“%1”的关联").arg(m_institution.title), [&](store::UnitOfWork& unit) {
                                   return institutions::putLink(unit, m_institution.id, link);
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

InstitutionEndDialog::InstitutionEndDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, tr("废止“%1”？").arg(institution.title))
    , m_desk(desk)
    , m_institution(institution)
    , m_day(cadreDay(tr("从哪天起"), desk, desk.today()))
    , m_why(cadreLine(tr("为什么"), {}, tr("例如 已由新的办法代替")))
{
    setObjectName(QStringLiteral("institutionEnd"));
    about(QStringLiteral("institution"), institution.id);
    setText(tr("各个版本和办理经过都留着。登记错了可以撤销。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_day, m_why}));
    setFirstFocus(m_why->edit());
    (void)addSafeButton(tr("先不废止"));
    connect(addButton(tr("登记废止"), ButtonKind::Primary), &QPushButton::clicked, this, &InstitutionEndDialog::save);
}

void InstitutionEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done =
        m_desk.performWithUndo(QStringLiteral("institution.abolish"), tr("废止制度：%1").arg(m_institution.title),
                               tr("已废止“%1”").arg(m_institution.title), [&](store::UnitOfWork& unit) {
                                   return institutions::abolishInstitution(unit, m_institution.id, dayIn(*m_day),
                                                                           m_why->text(), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

InstitutionBackDialog::InstitutionBackDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, tr("撤销“%1”的最后一步？").arg(institution.title))
    , m_desk(desk)
    , m_institution(institution)
    , m_why(cadreLine(tr("为什么"), {}, tr("例如 印发日期登记错了")))
{
    setObjectName(QStringLiteral("institutionBack"));
    about(QStringLiteral("institution"), institution.id);
    setText(tr("这一版已经印发，原因和日期留在前一步的备注里。"));
    cadreRoom(*this);
    body()->addWidget(m_why);
    setFirstFocus(m_why->edit());
    (void)addSafeButton(tr("先不撤销"));
    connect(addButton(tr("撤销最后一步"), ButtonKind::Primary), &QPushButton::clicked, this,
            &InstitutionBackDialog::save);
}

void InstitutionBackDialog::save()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("institution.back"), tr("撤销制度的最后一步：%1").arg(m_institution.title),
        tr("已撤销“%1”的最后一步").arg(m_institution.title),
        [&](store::UnitOfWork& unit) { return institutions::takeBackStep(unit, m_institution.id, m_why->text()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
