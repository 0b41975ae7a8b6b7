// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a preview: which pages are in sight, steps, one or two at a time, zoom.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace branchbook::ui {

class PagePreview;
class Segmented;

class PreviewBar final : public QWidget
{
    Q_OBJECT
public:
    /// `hint` stands in the middle and gives way to the number of the page.
    PreviewBar(PagePreview* preview, const QString& hint, QWidget* parent = nullptr);
    /// After the preview got other pages.
    void showPlace();

private:
    void wire();

    PagePreview* m_preview;
    QLabel* m_place;
    QPushButton* m_previous;
    QPushButton* m_next;
    Segmented* m_spread;
    QComboBox* m_zoom;
};

} // namespace branchbook::ui
