// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/step_correction.h"

#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"

#include <QPushButton>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr rules::NumberField kOpinionsCame{"opinions", QT_TRANSLATE_NOOP("Fields", "收到的意见")};

} // namespace

StepCorrectionDialog::StepCorrectionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, tr("更正“%1”登记过的一步").arg(institution.title), Width::Medium)
    , m_desk(desk)
    , m_institution(institution)
    , m_which(new ComboField(tr("哪一步")))
    , m_from(cadreDay(tr("从哪天起施行"), desk, {}))
    , m_until(cadreDay(tr("征求意见到哪天"), desk, {}))
    , m_trialEnd(cadreDay(tr("试行到哪天"), desk, {}))
    , m_opinions(cadreLine(tr("收到意见（条）"), {}))
    , m_by(cadreLine(tr("谁办、哪次会通过"), {}, tr("例如 支部党员大会")))
    , m_note(cadreLine(tr("说明"), {}))
{
    setObjectName(QStringLiteral("stepCorrection"));
    about(QStringLiteral("institution"), institution.id);
    setText(tr("步骤和日期登记错了的，撤销那一步再登记；这里补充别的，例如延长试行。"));
    fillSteps();
    cadreRoom(*this);
    body()->addWidget(m_which);
    body()->addLayout(sideBySide({m_from, m_until, m_trialEnd, m_opinions}));
    body()->addWidget(m_by);
    body()->addWidget(m_note);
    connect(m_which, &ComboField::chosen, this, &StepCorrectionDialog::showStep);
    setFirstFocus(m_which->combo());
    (void)addSafeButton(tr("不改"));
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &StepCorrectionDialog::save);
    showStep();
}

void StepCorrectionDialog::fillSteps()
{
    for (const institutions::Version& version : m_institution.versions) {
        for (const institutions::Step& step : version.steps)
            m_places.append({version.number, step});
    }
    std::ranges::reverse(m_places); // of one day the later step first
    std::ranges::stable_sort(m_places, [](const Place& a, const Place& b) { return a.step.on > b.step.on; });
    for (qsizetype at = 0; at < m_places.size(); ++at)
        m_which->addChoice(tr("第%1版　%2　%3")
                               .arg(m_places[at].version)
                               .arg(institutions::stageTitle(m_places[at].step.stage),
                                    PartialDate::of(m_places[at].step.on).toDotted()),
                           QString::number(at));
}

void StepCorrectionDialog::showStep()
{
    const institutions::Step& step = m_places.at(m_which->code().toInt()).step;
    const auto put = [](DateField& field, bool shown, QDate day) {
        field.setVisible(shown);
        field.setDate(shown && day.isValid() ? PartialDate::of(day) : PartialDate());
    };
    put(*m_from, step.stage == institutions::Stage::Issued, step.fromOn);
    put(*m_until, step.stage == institutions::Stage::Consulted, step.untilOn);
    put(*m_trialEnd, step.stage == institutions::Stage::Trial, step.untilOn);
    m_opinions->setVisible(step.stage == institutions::Stage::Consulted);
    m_opinions->setText(step.opinions ? QString::number(*step.opinions) : QString());
    m_by->setText(step.by);
    m_note->setText(step.note);
    takeAsKept();
}

Result<StepCorrectionDialog::Place> StepCorrectionDialog::read() const
{
    Place place = m_places.at(m_which->code().toInt());
    institutions::Step& step = place.step;
    step.fromOn = step.stage == institutions::Stage::Issued ? dayIn(*m_from) : QDate();
    step.untilOn = step.stage == institutions::Stage::Trial ? dayIn(*m_trialEnd)
        : step.stage == institutions::Stage::Consulted      ? dayIn(*m_until)
                                                            : QDate();
    step.by = m_by->text();
    step.note = m_note->text();
    step.opinions.reset();
    if (step.stage == institutions::Stage::Consulted && !m_opinions->text().isEmpty()) {
        BB_TRY(step.opinions, rules::readCount(m_opinions->text(), kOpinionsCame));
    }
    return place;
}

void StepCorrectionDialog::save()
{
    for (DateField* each : {m_from, m_until, m_trialEnd}) {
        if (each->isVisible() && each->edit()->isFaulty())
            return;
    }
    const auto place = read();
    if (!place)
        return showProblem(sentence(place.error()));
    const auto done = m_desk.performWithUndo(
        QStringLiteral("institution.correct"), tr("更正制度的一步：%1").arg(m_institution.title),
        tr("已更正“%1”的%2").arg(m_institution.title, institutions::stageTitle(place->step.stage)),
        [&](store::UnitOfWork& unit) {
            return institutions::correctStep(unit, m_institution.id, place->version, place->step);
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
