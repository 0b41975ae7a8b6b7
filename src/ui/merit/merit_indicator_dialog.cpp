// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/kit/bar_controls.h"
#include "ui/merit/merit_dialogs.h"

namespace branchbook::ui {

namespace {

using organization::MeritIndicator;
using store::UnitOfWork;

constexpr rules::NumberField kMeritWeightField{"weight", QT_TRANSLATE_NOOP("Fields", "权重")};
constexpr rules::NumberField kMeritMostField{"most", QT_TRANSLATE_NOOP("Fields", "每月满分")};
constexpr int kMeritQuartersBack = 4;
constexpr int kMeritQuartersShown = 6;

} // namespace

MeritIndicatorDialog::MeritIndicatorDialog(QWidget* host, Desk& desk, const MeritIndicator& indicator)
    : Dialog(host, indicator.id.isNull() ? tr("登记三化指标") : tr("三化指标：%1").arg(indicator.title), Width::Large)
    , m_desk(desk)
    , m_indicator(indicator)
    , m_aspect(new ComboField(tr("哪一方面")))
    , m_title(cadreLine(tr("指标名称"), indicator.title, tr("例如 集体学习")))
    , m_weight(
          cadreLine(tr("权重"), indicator.weight > 0 ? QString::number(indicator.weight) : QString(), tr("合计100")))
    , m_most(cadreLine(tr("每月满分"), QString::number(indicator.most)))
    , m_from(new ComboField(tr("从哪个季度起用")))
    , m_note(cadreLine(tr("怎样打分"), indicator.note, tr("例如 按到会和学习体会")))
{
    setObjectName(QStringLiteral("meritIndicator"));
    about(QStringLiteral("merit_indicator"), indicator.id);
    setText(tr("指标、权重和满分由支部自己定，全国没有统一规定。录过得分以后，权重和满分不能再改。"));
    for (const auto aspect : organization::meritAspects())
        m_aspect->addChoice(organization::meritAspectTitle(aspect), organization::meritAspectName(aspect));
    m_aspect->setCode(organization::meritAspectName(indicator.aspect));
    const Quarter chosen = indicator.id.isNull() ? desk.quarter() : indicator.from;
    Quarter quarter = chosen;
    for (int i = 0; i < kMeritQuartersBack; ++i)
        quarter = quarter.previous();
    for (int i = 0; i < kMeritQuartersShown; ++i, quarter = quarter.next())
        m_from->addChoice(quarterText(quarter), quarter.toString());
    m_from->setCode(chosen.toString());
    layOut();
    (void)addSafeButton(tr("先不填"));
    addDeeds();
    connect(addButton(indicator.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked,
            this, &MeritIndicatorDialog::save);
}

void MeritIndicatorDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_title, m_aspect}));
    body()->addLayout(sideBySide({m_weight, m_most, m_from}));
    body()->addWidget(m_note);
    setFirstFocus(m_title->edit());
}

/// What else can become of one that is there: it ends with the quarter looked at, or goes into the bin.
void MeritIndicatorDialog::addDeeds()
{
    if (m_indicator.id.isNull())
        return;
    const auto id = m_indicator.id;
    if (m_indicator.until) {
        connect(addButton(tr("撤销停用"), ButtonKind::Standard), &QPushButton::clicked, this, [this, id] {
            act("merit.reopen", tr("撤销停用三化指标：%1"),
                [id](UnitOfWork& unit) { return organization::reopenMeritIndicator(unit, id); });
        });
        return;
    }
    const Quarter until = m_desk.quarter();
    connect(addButton(tr("移到回收站"), ButtonKind::Standard), &QPushButton::clicked, this, [this, id] {
        act("merit.recycle", tr("放入回收站：三化指标%1"),
            [this, id](UnitOfWork& unit) { return organization::recycleMeritIndicator(unit, id, m_desk.today()); });
    });
    connect(addButton(tr("用到%1为止").arg(quarterText(until)), ButtonKind::Standard), &QPushButton::clicked, this,
            [this, id, until] {
                act("merit.end", tr("停用三化指标：%1"),
                    [id, until](UnitOfWork& unit) { return organization::endMeritIndicator(unit, id, until); });
            });
}

void MeritIndicatorDialog::act(const char* verb, const QString& label, const book::Book::Work& work)
{
    const QString text = label.arg(m_indicator.title);
    const auto done = m_desk.performWithUndo(QString::fromLatin1(verb), text, text, work);
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

bool MeritIndicatorDialog::readFigures(MeritIndicator& indicator)
{
    const auto weight = rules::readCount(m_weight->text(), kMeritWeightField);
    const auto most = rules::readCount(m_most->text(), kMeritMostField);
    m_weight->setError(weight ? QString() : sentence(weight.error()));
    m_most->setError(most ? QString() : sentence(most.error()));
    if (!weight || !most)
        return false;
    indicator.weight = *weight;
    indicator.most = *most;
    return true;
}

void MeritIndicatorDialog::save()
{
    MeritIndicator indicator = m_indicator;
    indicator.branch = m_desk.branch().id;
    indicator.title = m_title->text();
    indicator.aspect = organization::meritAspectByName(m_aspect->code()).value_or(indicator.aspect);
    indicator.from = Quarter::fromString(m_from->code()).value_or(indicator.from);
    indicator.note = m_note->text();
    if (!readFigures(indicator))
        return;
    const bool fresh = indicator.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("merit.add") : QStringLiteral("merit.change"),
        (fresh ? tr("登记三化指标：%1") : tr("修改三化指标：%1")).arg(indicator.title),
        tr("已保存指标“%1”").arg(indicator.title), [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return organization::changeMeritIndicator(unit, indicator);
            BB_TRY([[maybe_unused]] const auto id, organization::addMeritIndicator(unit, indicator, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
