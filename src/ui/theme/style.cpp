// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icon.h"
#include "ui/theme/indicator.h"
#include "ui/theme/plain_tips.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace branchbook::ui {

namespace {

Qt::CheckState checkState(QStyle::State state)
{
    if (state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

Enabled isEnabled(QStyle::State state)
{
    return state & QStyle::State_Enabled ? Enabled::Yes : Enabled::No;
}

bool isCompact(const QWidget* widget)
{
    const QString size = widget ? widget->property("controlSize").toString() : QString();
    return size == u"s" || size == u"xs";
}

/// 30 px high with little room at the sides: over the columns of a table.
bool isDense(const QWidget* widget)
{
    return widget && widget->property("controlSize").toString() == u"xs";
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus) || (option.state & QStyle::State_On);
    const bool faulty = widget && widget->property("state").toString() == u"error";
    const bool fixed = widget && widget->property("fixed").toBool(); // only shown, as a read-only line edit
    const double width = focused ? 2 : 1;
    const bool quiet = widget && widget->property("quiet").toBool();
    const Color calm = quiet ? Color::LineStrong : Color::Control;
    const Color border = !enabled ? Color::Line : focused || faulty ? Color::AccentText : calm;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(border), width));
    painter.setBrush(color(enabled && !fixed ? Color::Surface : Color::Sunken));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5.5, 5.5);
    if (fixed)
        return;
    const int size = scaled(isDense(widget) ? 14 : 16);
    const QRectF arrow(option.rect.right() - size - (isDense(widget) ? 4 : 8),
                       option.rect.center().y() - size / 2.0 + 0.5, size, size);
    paintIcon(painter, QStringLiteral("chevron-down"), enabled ? Color::Text3 : Color::TextDisabled, arrow);
}

} // namespace

BranchbookStyle::BranchbookStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void BranchbookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing and the delegates show it, but for foreign dialogs
        if (widget && qobject_cast<const QDialog*>(widget->window()))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelLineEdit: // within a combo it would cover the combo's own border and ground
        if (!widget || !qobject_cast<const QComboBox*>(widget->parentWidget()))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, option->rect, checkState(option->state), isEnabled(option->state));
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, option->rect, checkState(option->state), isEnabled(option->state));
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BranchbookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                         const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paintCombo(*painter, *combo, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void BranchbookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    const auto* combo = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    if (!combo || combo->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const auto area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    const bool enabled = option->state & State_Enabled;
    const auto* box = qobject_cast<const QComboBox*>(widget);
    const bool empty = box && (box->currentIndex() < 0 || box->property("quiet").toBool());
    painter->setPen(color(!enabled ? Color::TextDisabled : empty ? Color::Text3 : Color::Text));
    const QString shown = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width());
    if (shown != combo->currentText)
        noteShortened(*painter, area, combo->currentText);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

QRect BranchbookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                      const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const auto rect = option->rect;
        const int arrow = isDense(widget) ? scaled(14) + 6 : scaled(16) + 14;
        if (sub == SC_ComboBoxEditField)
            return rect.adjusted(isCompact(widget) ? 8 : 10, 1, -arrow, -1);
        if (sub == SC_ComboBoxArrow)
            return {rect.right() - arrow, rect.top(), arrow, rect.height()};
        if (sub == SC_ComboBoxListBoxPopup)
            return rect;
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize BranchbookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                        const QWidget* widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + 10 + scaled(16) + 16, scaled(isCompact(widget) ? 30 : 36)};
    const auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        return result.expandedTo({0, scaled(28)});
    return result;
}

int BranchbookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 8;
    case PM_TabBarScrollButtonWidth: return scaled(40); // two of them make the room of 更多 (ui/kit/tabs)
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BranchbookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                               QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_Widget_Animation_Duration: return motionTime(120);
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace branchbook::ui
