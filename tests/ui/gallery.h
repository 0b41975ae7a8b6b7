// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The component sheet of mockup 18, built from the kit: the picture test lays it beside the mockup.
#pragma once

class QWidget;

namespace branchbook::ui {

[[nodiscard]] QWidget* makeGallery();

} // namespace branchbook::ui
